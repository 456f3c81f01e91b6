package fr.prevention.web.partnerspace.request;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.partnerspace.api.AgreementDirectory;
import fr.prevention.partnerspace.api.AgreementDirectory.AgreementView;
import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestSheet;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.web.partnerspace.Workplaces;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The requests a technician may open: those of the structure towards the body chosen. Once the agreement with a body has ended,
 * it can no longer be chosen, and what was sent to it is still followed.
 */
@Component
class OwnRequests {

    private final RequestSheet sheet;
    private final AgreementDirectory agreements;
    private final Workplaces workplaces;
    private final Clock clock;

    OwnRequests(RequestSheet sheet, AgreementDirectory agreements, Workplaces workplaces, Clock clock) {
        this.sheet = sheet;
        this.agreements = agreements;
        this.workplaces = workplaces;
        this.clock = clock;
    }

    /** The request at this address; any other does not exist. */
    RequestView request(Actor actor, String id, HttpServletRequest page) {
        RequestView request = RequestFilters.uuid(id)
                .flatMap(known -> sheet.request(actor, new RequestId(known)))
                .filter(known -> writesFor(actor, known))
                .orElseThrow(OwnRequests::unknown);
        boolean chosen = workplaces
                .chosen(page, actor)
                .filter(workplace -> workplace.body().equals(request.body()))
                .isPresent();
        if (!chosen && !hasEnded(request)) {
            var _ = workplaces.present(page, actor);
            throw unknown();
        }
        return request;
    }

    private boolean hasEnded(RequestView request) {
        return agreements
                .of(request.structure(), request.body(), LocalDate.now(clock))
                .map(AgreementView::state)
                .filter(AgreementState.ENDED::equals)
                .isPresent();
    }

    static PartnerRefused unknown() {
        return new PartnerRefused(new OfRequest.UnknownRequest());
    }

    private static boolean writesFor(Actor actor, RequestView request) {
        return actor.holds(
                Role.PARTNER_TECHNICIAN,
                OrganisationKind.PARTNER_STRUCTURE,
                request.structure().value().toString());
    }
}
