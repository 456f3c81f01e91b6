package fr.prevention.web.frame;

import fr.prevention.identity.api.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Something of a space that the band at the top of its pages shows beside organisation and person, and that can be changed. */
public interface BandContext {

    /** What the band shows for this request, if anything. */
    Optional<Band> band(HttpServletRequest request, Actor actor);

    /**
     * What the band shows.
     *
     * @param label its words
     * @param change the page that changes it
     */
    record Band(String label, String change) {}
}
