package fr.prevention.identity.domain.access;

import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.Organisation;

/** Who invited an account to act for which organisation. */
public record Invitation(InvitationKind kind, Organisation organisation, Author invitedBy) {

    /** Whether it is one of the same organisation, whatever that was called. */
    public boolean isOf(Organisation other) {
        return organisation.kind() == other.kind() && organisation.key().equals(other.key());
    }
}
