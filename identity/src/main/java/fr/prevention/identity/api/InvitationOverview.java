package fr.prevention.identity.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The invitations that a person follows: those to an organisation of which the person has charge, and those written by
 * whoever has the same charge of the same organisation. Charges are fund administrator, partner manager (for technicians),
 * portal administrator, agent of a body and platform administrator; whoever has none follows nothing.
 */
public interface InvitationOverview {

    /** The invitations that count, latest first, all or those that stand there; what a newer one replaced is left out. */
    InvitationPage invitations(Actor actor, @Nullable InvitationStatus status, int page, int size);

    /** One of the invitations that the person follows. */
    Optional<InvitationView> invitation(Actor actor, AccessLinkId id);

    /** Where an invitation stands. */
    enum InvitationStatus {
        /** The mail is being written. */
        PREPARED,
        /** Mailed, its link is good. */
        SENT,
        /** Its link was not used in time, or went to an address that changed. */
        EXPIRED,
        /** The person has a password. */
        ACTIVATED,
        /** Taken back, or the account was closed. */
        CANCELLED
    }

    /** Some of the invitations. {@code total} counts all that match. */
    record InvitationPage(List<InvitationView> invitations, int total, int page, int size) {

        public InvitationPage {
            invitations = List.copyOf(invitations);
        }
    }

    /** An invitation as a line of the list. */
    record InvitationView(
            AccessLinkId id,
            String login,
            String displayName,
            EmailAddress email,
            String organisation,
            String invitedBy,
            Instant askedAt,
            @Nullable Instant expiresAt,
            InvitationStatus status) {}
}
