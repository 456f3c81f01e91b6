package fr.prevention.preventioncourse;

import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentEnrolled;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.ProfileView;
import fr.prevention.establishment.api.Siret;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The establishments as their context would tell of them, in memory. */
@Component
public class KnownEstablishments implements EstablishmentDirectory {

    private final Map<EstablishmentId, EstablishmentCard> cards = new ConcurrentHashMap<>();

    /** An enrolled establishment whose profile was validated at that time, or not yet. */
    public void know(EstablishmentEnrolled enrolled, @Nullable Instant profileValidatedAt) {
        cards.put(
                enrolled.id(),
                new EstablishmentCard(
                        enrolled.id(),
                        new Siret(enrolled.siret()),
                        enrolled.name(),
                        "",
                        new PostalCode("80000"),
                        enrolled.commune(),
                        null,
                        enrolled.fund(),
                        enrolled.fund().value(),
                        enrolled.ctnSector(),
                        enrolled.headcount(),
                        enrolled.headcountBracket(),
                        profileValidatedAt,
                        false,
                        0));
    }

    @Override
    public Optional<EstablishmentCard> card(EstablishmentId id) {
        return Optional.ofNullable(cards.get(id));
    }

    @Override
    public List<EstablishmentCard> cards(Collection<EstablishmentId> ids) {
        return ids.stream().map(this::card).flatMap(Optional::stream).toList();
    }

    @Override
    public Optional<ProfileView> profile(Actor actor, EstablishmentId id) {
        return Optional.empty();
    }

    @Override
    public List<EstablishmentId> reachedAt(EmailAddress address) {
        return List.of();
    }

    @Override
    public List<ProgressRecipient> progressRecipients(EstablishmentId id) {
        return List.of();
    }
}
