package fr.prevention.web.identity;

import fr.prevention.identity.api.InvitationOverview.InvitationStatus;
import fr.prevention.identity.api.InvitationOverview.InvitationView;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.list.ListAddress;
import fr.prevention.web.list.Pager;
import java.util.List;

/** The invitations that a person follows. */
public record InvitationsPage(
        List<InvitationView> invitations,
        List<Choice> statuses,
        Typed typed,
        FormErrors errors,
        ListAddress address,
        Pager pager) {

    /** Whether it can be sent again or taken back. */
    public static boolean isPending(InvitationView invitation) {
        return invitation.status() != InvitationStatus.ACTIVATED && invitation.status() != InvitationStatus.CANCELLED;
    }

    /** The look of a status beside its words. */
    public static String pill(InvitationStatus status) {
        return switch (status) {
            case PREPARED, SENT -> "pill-info";
            case EXPIRED -> "pill-warn";
            case ACTIVATED -> "pill-good";
            case CANCELLED -> "pill-neutral";
        };
    }

    /** The symbol of a status beside its words. */
    public static String icon(InvitationStatus status) {
        return switch (status) {
            case PREPARED -> "hourglass-split";
            case SENT -> "envelope";
            case EXPIRED -> "clock-history";
            case ACTIVATED -> "check-circle-fill";
            case CANCELLED -> "x-circle-fill";
        };
    }
}
