package fr.prevention.web.preventioncourse;

import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The regional fund for which a person acts in the fund's space: the first one they belong to. */
public final class CurrentFund {

    private CurrentFund() {}

    /** Its code; a person of no fund is shown that the page is not theirs. */
    public static RegionalFundCode of(Actor actor) {
        return new RegionalFundCode(organisation(actor).key());
    }

    /** The fund as identity names it. */
    public static Organisation organisation(Actor actor) {
        return actor.memberships().stream()
                .map(Membership::organisation)
                .filter(organisation -> organisation.kind() == OrganisationKind.REGIONAL_FUND)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
