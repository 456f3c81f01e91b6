package fr.prevention.web.partnerspace.body;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.partnerspace.api.BodyCode;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The health-insurance body for which an agent acts. */
final class CurrentBody {

    static final String PATH = "/organisme";

    private CurrentBody() {}

    static BodyCode of(Actor actor) {
        return new BodyCode(organisation(actor).key());
    }

    /** The body as identity names it; a person of none is shown that the page is not theirs. */
    static Organisation organisation(Actor actor) {
        return actor.memberships().stream()
                .map(Membership::organisation)
                .filter(organisation -> organisation.kind() == OrganisationKind.HEALTH_INSURANCE_BODY)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
