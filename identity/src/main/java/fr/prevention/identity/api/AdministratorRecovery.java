package fr.prevention.identity.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code J'ai perdu l'accès administrateur}: somebody of a member company or of a partner structure claims its administration
 * because whoever had it is gone. Anybody may claim, and is told the same whatever is known. The team of the service that looks
 * after the member decides, the agents of a body that has an agreement with the structure, and an administrator of the platform
 * where these have nobody who can come in; the former administrators may object during the cooling-off time; only then the
 * access changes hands.
 */
public interface AdministratorRecovery {

    /** Claims. Sending the same claim again changes nothing. */
    void ask(AskRecovery command);

    /**
     * The claims that await something, oldest first: all of them for the platform, those of its own members or structures for
     * a service or a body, none for anybody else.
     */
    List<RecoveryView> open(Actor actor);

    /** One of these, with who decides it; empty for whoever does not see it. */
    Optional<RecoveryFile> file(Actor actor, RecoveryId recovery);

    /**
     * Approves a claim: the former administrators are told, and how to object.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.UnknownOrganisation} when the person does not decide it or nothing can
     *     be handed over ({@link Ruling}), or {@link IdentityRefusal.RecoveryDecided}
     */
    void approve(Actor actor, RecoveryId recovery, String reason);

    /** Refuses a claim; refused itself like {@link #approve} when the person does not decide it. */
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
     * What is claimed.
     *
     * @param kind a member company or a partner structure
     * @param name as typed, at most 200 characters: the number of the member, the name of the structure
     * @param postalCode of the structure, empty for a member
     */
    record Claimed(OrganisationKind kind, String name, String postalCode) {

        public Claimed {
            if (kind != OrganisationKind.MEMBER_COMPANY && kind != OrganisationKind.PARTNER_STRUCTURE) {
                throw new IllegalArgumentException(kind + " is administered otherwise");
            }
        }

        /** The administration of the portal of the member company with this number. */
        public static Claimed member(String number) {
            return new Claimed(OrganisationKind.MEMBER_COMPANY, number, "");
        }

        /** The management of the accounts of this partner structure. */
        public static Claimed structure(String name, String postalCode) {
            return new Claimed(OrganisationKind.PARTNER_STRUCTURE, name, postalCode);
        }

        /** How the claimant named it. */
        public String words() {
            return postalCode.isEmpty() ? name : name + ", " + postalCode;
        }
    }

    /**
     * Claim the administration.
     *
     * @param formOfAddress civilité, empty for a member company
     * @param jobTitle what the person does there, at most 120 characters
     * @param explanation why, at most 2,000 characters
     */
    record AskRecovery(
            RecoveryId id,
            Claimed claimed,
            String formOfAddress,
            ContactDetails person,
            String jobTitle,
            EmailAddress email,
            String explanation) {}

    /**
     * A claim as it is shown.
     *
     * @param organisation null when none is known under that name
     * @param dueAt when the access changes hands, once approved
     */
    record RecoveryView(
            RecoveryId id,
            Claimed claimed,
            @Nullable Organisation organisation,
            ContactDetails person,
            String jobTitle,
            EmailAddress email,
            String explanation,
            Instant askedAt,
            RecoveryState state,
            String decidedByName,
            @Nullable Instant dueAt) {}

    /**
     * A claim and who decides it.
     *
     * @param guardians the names of the service or the bodies that answer for the organisation
     */
    record RecoveryFile(RecoveryView claim, Ruling ruling, List<String> guardians) {

        public RecoveryFile {
            guardians = List.copyOf(guardians);
        }
    }

    /** What the person who looks at a claim may do with it. */
    enum Ruling {
        /** Approve or refuse it. */
        APPROVE_OR_REFUSE,
        /** Refuse it only: nothing is known under that name, or no body has an agreement with the structure any more. */
        REFUSE,
        /** Nothing: its service or its body decides. */
        LEAVE_TO_GUARDIANS
    }
}
