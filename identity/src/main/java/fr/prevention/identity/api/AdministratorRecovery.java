package fr.prevention.identity.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code J'ai perdu l'accès administrateur}: somebody of a member company claims the administration of its portal because
 * whoever had it is gone. Anybody may claim, and is told the same whatever is known; an administrator of the platform
 * decides; the former administrators may object during the cooling-off time; only then the access changes hands.
 */
public interface AdministratorRecovery {

    /** Claims. Sending the same claim again changes nothing. */
    void ask(AskRecovery command);

    /** The claims that await something, oldest first; none for anybody who may not decide. */
    List<RecoveryView> open(Actor actor);

    /**
     * Approves a claim: the former administrators are told, and how to object.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.UnknownOrganisation} when the person may not decide or the claim
     *     names no organisation that is known, or {@link IdentityRefusal.RecoveryDecided}
     */
    void approve(Actor actor, RecoveryId recovery, String reason);

    /** Refuses a claim; refused itself like {@link #approve}. */
    void refuse(Actor actor, RecoveryId recovery, String reason);

    /** What a mailed secret lets somebody object to; empty when it is too late. */
    Optional<RecoveryView> look(LinkSecret secret);

    /**
     * Objects as a former administrator: nothing changes hands.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.RecoveryDecided} when it is too late
     */
    void object(LinkSecret secret);

    /**
     * Claim the administration of the portal of this member company.
     *
     * @param memberNumber as typed, at most 100 characters
     * @param jobTitle what the person does there, at most 120 characters
     * @param explanation why, at most 2,000 characters
     */
    record AskRecovery(
            RecoveryId id,
            String memberNumber,
            ContactDetails person,
            String jobTitle,
            EmailAddress email,
            String explanation) {}

    /**
     * A claim as it is shown.
     *
     * @param organisation null when no company bears that number
     * @param dueAt when the access changes hands, once approved
     */
    record RecoveryView(
            RecoveryId id,
            String memberNumber,
            @Nullable Organisation organisation,
            ContactDetails person,
            String jobTitle,
            EmailAddress email,
            String explanation,
            Instant askedAt,
            RecoveryState state,
            String decidedByName,
            @Nullable Instant dueAt) {}
}
