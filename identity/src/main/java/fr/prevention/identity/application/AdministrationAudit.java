package fr.prevention.identity.application;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AuditEntry;
import fr.prevention.identity.api.AuditEntry.Change;
import fr.prevention.identity.api.AuditTrail;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.Organisation;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes what happens to organisations and to the platform itself into the audit trail. */
@Component
class AdministrationAudit {

    private final AuditTrail trail;
    private final Clock clock;

    AdministrationAudit(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    void created(Organisation organisation, Author author) {
        append(
                organisation,
                author,
                "organisation.created",
                List.of(new Change("kind", "", organisation.kind().name()), new Change("key", "", organisation.key())));
    }

    void installed(AccountId administrator, String name) {
        append(Organisation.PORTAL, new Author(administrator, name), "platform.installed", List.of());
    }

    private void append(Organisation organisation, Author author, String act, List<Change> changes) {
        trail.append(new AuditEntry(
                Generators.timeBasedEpochRandomGenerator().generate(),
                clock.instant(),
                author.account(),
                author.name(),
                organisation,
                act,
                "organisation",
                organisation.key(),
                organisation.name(),
                changes,
                ""));
    }
}
