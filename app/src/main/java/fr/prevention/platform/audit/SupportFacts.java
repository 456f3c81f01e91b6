package fr.prevention.platform.audit;

import fr.prevention.establishment.api.EstablishmentSupported;
import fr.prevention.establishment.api.RegionalFundDirectory;
import fr.prevention.identity.api.AuditEntry;
import fr.prevention.identity.api.AuditEntry.Change;
import fr.prevention.identity.api.AuditTrail;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import java.util.List;
import java.util.Locale;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What the people of a fund did for the access of an establishment, for the administrators of that fund. */
@Component
class SupportFacts {

    private final AuditTrail trail;
    private final RegionalFundDirectory funds;

    SupportFacts(AuditTrail trail, RegionalFundDirectory funds) {
        this.trail = trail;
        this.funds = funds;
    }

    @ApplicationModuleListener(id = "audit.establishment-supported")
    void on(EstablishmentSupported event) {
        String fund = event.fund().value();
        String name = funds.fund(event.fund())
                .map(RegionalFundDirectory.FundSheet::name)
                .orElse(fund);
        trail.append(new AuditEntry(
                event.eventId(),
                event.occurredAt(),
                event.by(),
                event.byName(),
                new Organisation(OrganisationKind.REGIONAL_FUND, fund, name),
                "support." + event.act().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "establishment",
                event.establishment().value().toString(),
                event.name() + " (" + event.siret() + ")",
                List.of(
                        new Change("requester", "", event.requesterName()),
                        new Change("requester-contact", "", event.requesterContact())),
                event.reason()));
    }
}
