package fr.prevention.web.partnerspace;

import fr.prevention.identity.api.Actor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Stands in until the choice of a body is merged. */
@Component
public class Workplaces {

    public Workplace present(HttpServletRequest request, Actor actor) {
        throw new NoBodyChosen("");
    }
}
