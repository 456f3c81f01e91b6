package fr.prevention.establishment.api;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reading about establishments. Each answer costs one statement. */
public interface EstablishmentDirectory {

    /** What may be shown to whoever has a right on the establishment; the caller has checked that right. */
    Optional<EstablishmentCard> card(EstablishmentId id);

    /** The cards of those among the given establishments that exist, by name in French order. */
    List<EstablishmentCard> cards(Collection<EstablishmentId> ids);

    /** The profile, for the establishment's own account or the people of its fund; empty for anybody else. */
    Optional<ProfileView> profile(Actor actor, EstablishmentId id);

    /**
     * To whom progress is told (F060): the head, and the contact person unless the head keeps the space; head first, each
     * address once.
     */
    List<ProgressRecipient> progressRecipients(EstablishmentId id);

    /** Somebody who is told of progress; {@code name} is "" while the profile does not say it. */
    record ProgressRecipient(String name, EmailAddress email) {}

    /** The establishments whose head or contact person is reached at this address (F025), ten at most. */
    List<EstablishmentId> reachedAt(EmailAddress address);

    /**
     * The establishment in short.
     *
     * @param headcountBracket {@code T1} to {@code T7}
     * @param profileValidatedAt first validation of the profile; null while the course is closed
     * @param headKeepsSpace whether the head keeps the space up to date, with nobody else in charge of it
     * @param messages how many it has sent to its fund
     */
    record EstablishmentCard(
            EstablishmentId id,
            Siret siret,
            String name,
            String addressLine,
            PostalCode postalCode,
            String commune,
            @Nullable PhoneNumber phone,
            RegionalFundCode fund,
            String fundName,
            String ctnSector,
            int headcount,
            String headcountBracket,
            @Nullable Instant profileValidatedAt,
            boolean headKeepsSpace,
            int messages) {}
}
