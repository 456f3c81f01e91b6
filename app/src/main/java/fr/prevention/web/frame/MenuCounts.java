package fr.prevention.web.frame;

import fr.prevention.identity.api.Actor;
import java.util.Optional;

/** What waits for somebody behind an entry of the menu, counted beside it on every page. */
public interface MenuCounts {

    /** What waits for this person, if anything is counted for them. */
    Optional<Waiting> waiting(Actor actor);

    /**
     * What waits.
     *
     * @param address the page of the entry
     * @param words what the figure counts, for those who do not see where it stands
     */
    record Waiting(String address, int count, String words) {}
}
