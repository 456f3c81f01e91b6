package fr.prevention.web.identity;

import fr.prevention.identity.api.InvitationOverview.InvitationView;

/** Whether an invitation is really to be taken back. */
public record InvitationToCancel(InvitationView invitation) {}
