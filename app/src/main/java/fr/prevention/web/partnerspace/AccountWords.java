package fr.prevention.web.partnerspace;

import fr.prevention.partnerspace.api.AccountEntryView;

/** What was done to an account in words and symbols. */
public final class AccountWords {

    private AccountWords() {}

    /** The key of its words. */
    public static String done(AccountEntryView.Kind kind) {
        return switch (kind) {
            case CREATED -> "partner.history.created";
            case CHANGED -> "partner.history.changed";
            case DEACTIVATED -> "partner.history.deactivated";
            case REACTIVATED -> "partner.history.reactivated";
        };
    }

    public static String icon(AccountEntryView.Kind kind) {
        return switch (kind) {
            case CREATED -> "person-check";
            case CHANGED -> "pencil-square";
            case DEACTIVATED -> "slash-circle";
            case REACTIVATED -> "check-circle-fill";
        };
    }
}
