package fr.prevention.identity.domain.access;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * Who invited an account to act for which organisation.
 *
 * @param invitedBy null for the portal itself
 */
public record Invitation(
        InvitationKind kind,
        Organisation organisation,
        @Nullable AccountId invitedBy,
        String invitedByName) {}
