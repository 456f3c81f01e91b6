package fr.prevention.identity.api;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/**
 * A person was invited to act for an organisation, for the first time or again; the mail with the link is still to be
 * written, from what {@link AccessLinkIssue} gives for this invitation.
 */
@DomainEvent
public record AccountInvited(
        UUID eventId,
        AccessLinkId invitation,
        AccountId account,
        InvitationKind kind,
        Organisation organisation,
        Author invitedBy,
        Instant occurredAt) {}
