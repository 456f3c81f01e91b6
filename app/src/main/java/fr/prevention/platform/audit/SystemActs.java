package fr.prevention.platform.audit;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AuditEntry;
import fr.prevention.identity.api.AuditTrail;
import fr.prevention.identity.api.Organisation;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What administrators of the platform do to its machinery, in the audit trail. */
@Component
public class SystemActs {

    private final AuditTrail trail;
    private final Clock clock;

    SystemActs(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** A mail was sent to the mail server again. */
    public void mailRetried(Actor actor, String mail, String subject) {
        append(actor, "system.mail-retried", "mail", mail, subject);
    }

    /** An event was given to its listener again. */
    public void eventResubmitted(Actor actor, String publication, String listener) {
        append(actor, "system.event-resubmitted", "event", publication, listener);
    }

    /** The audit trail was verified. */
    public void trailVerified(Actor actor, String result) {
        append(actor, "system.trail-verified", "trail", Organisation.PORTAL.key(), result);
    }

    private void append(Actor actor, String act, String kind, String subject, String name) {
        trail.append(new AuditEntry(
                Generators.timeBasedEpochRandomGenerator().generate(),
                clock.instant(),
                actor.account(),
                actor.displayName(),
                Organisation.PORTAL,
                act,
                kind,
                subject,
                name,
                List.of(),
                ""));
    }
}
