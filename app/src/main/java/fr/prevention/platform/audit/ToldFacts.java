package fr.prevention.platform.audit;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.api.RegionalFundDirectory;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AuditEntry;
import fr.prevention.identity.api.AuditEntry.Change;
import fr.prevention.identity.api.AuditTrail;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a fact of another context into an entry of the audit trail; the same fact told twice is written once. */
@Component
class ToldFacts {

    private final AuditTrail trail;
    private final RegionalFundDirectory funds;

    ToldFacts(AuditTrail trail, RegionalFundDirectory funds) {
        this.trail = trail;
        this.funds = funds;
    }

    /** What was acted upon. */
    record Subject(String kind, String id, String name) {}

    static Subject establishment(EstablishmentId id, String name) {
        return new Subject("establishment", id.value().toString(), name);
    }

    Subject fund(RegionalFundCode code) {
        return new Subject("organisation", code.value(), organisation(code).name());
    }

    void tell(
            UUID fact,
            Instant at,
            @Nullable AccountId author,
            String authorName,
            RegionalFundCode fund,
            String act,
            Subject subject,
            List<Change> changes,
            String reason) {
        trail.append(new AuditEntry(
                fact,
                at,
                author,
                authorName,
                organisation(fund),
                act,
                subject.kind(),
                subject.id(),
                subject.name(),
                changes,
                reason));
    }

    private Organisation organisation(RegionalFundCode code) {
        String name =
                funds.fund(code).map(RegionalFundDirectory.FundSheet::name).orElse(code.value());
        return new Organisation(OrganisationKind.REGIONAL_FUND, code.value(), name);
    }
}
