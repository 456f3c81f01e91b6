package fr.prevention.platform.audit;

import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentEnrolled;
import fr.prevention.establishment.api.ProfileValidated;
import fr.prevention.identity.api.AuditEntry.Change;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Who enrolled an establishment, and when it validated its profile, for the administrators of its fund. These events bear no
 * id of their own: the entry gets one from what makes the fact unique.
 */
@Component
class EstablishmentEntries {

    private final ToldFacts facts;
    private final EstablishmentDirectory establishments;

    EstablishmentEntries(ToldFacts facts, EstablishmentDirectory establishments) {
        this.facts = facts;
        this.establishments = establishments;
    }

    @ApplicationModuleListener(id = "audit.establishment-enrolled")
    void on(EstablishmentEnrolled event) {
        facts.tell(
                id("establishment.enrolled/" + event.id().value()),
                event.occurredAt(),
                event.enrolledBy(),
                Objects.requireNonNullElse(event.enrolledByName(), ""),
                event.fund(),
                "establishment.enrolled",
                ToldFacts.establishment(event.id(), event.name()),
                List.of(new Change("siret", "", event.siret())),
                "");
    }

    @ApplicationModuleListener(id = "audit.profile-validated")
    void on(ProfileValidated event) {
        establishments
                .card(event.id())
                .ifPresent(card -> facts.tell(
                        id("profile.validated/" + event.id().value() + "/" + event.occurredAt()),
                        event.occurredAt(),
                        null,
                        card.name(),
                        card.fund(),
                        event.first() ? "profile.validated" : "profile.changed",
                        ToldFacts.establishment(card.id(), card.name()),
                        List.of(),
                        ""));
    }

    private static UUID id(String fact) {
        return UUID.nameUUIDFromBytes(fact.getBytes(StandardCharsets.UTF_8));
    }
}
