package fr.prevention.web.partnerspace;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.partnerspace.api.BodyCode;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The health-insurance body for which an agent acts, an actor being of one organisation at a time. */
public final class CurrentBody {

    /** Where its space begins. */
    public static final String PATH = "/organisme";

    private CurrentBody() {}

    /** Its code; a person of no body is shown that the page is not theirs. */
    public static BodyCode of(Actor actor) {
        return new BodyCode(organisation(actor).key());
    }

    /** The body as identity names it. */
    public static Organisation organisation(Actor actor) {
        return actor.memberships().stream()
                .map(Membership::organisation)
                .filter(organisation -> organisation.kind() == OrganisationKind.HEALTH_INSURANCE_BODY)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
