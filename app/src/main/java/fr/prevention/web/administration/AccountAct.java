package fr.prevention.web.administration;

import java.util.Arrays;
import java.util.Optional;

/** What an administrator of the platform does to an account, each on a page that says the consequence. */
public enum AccountAct {
    DEACTIVATE("desactiver", true, true),
    REACTIVATE("reactiver", false, true),
    LINK("lien", false, false),
    EMAIL("courriel", false, true),
    LOGIN("identifiant", false, true),
    END("duree", false, false),
    WITHDRAW("retrait", true, true);

    private final String path;
    private final boolean hurts;
    private final boolean reasoned;

    AccountAct(String path, boolean hurts, boolean reasoned) {
        this.path = path;
        this.hurts = hurts;
        this.reasoned = reasoned;
    }

    static Optional<AccountAct> at(String path) {
        return Arrays.stream(values()).filter(act -> act.path.equals(path)).findFirst();
    }

    public String path() {
        return path;
    }

    /** Whether somebody loses something by it. */
    public boolean hurts() {
        return hurts;
    }

    /** Whether it takes a reason. */
    public boolean reasoned() {
        return reasoned;
    }

    /** Whether it concerns one membership of the account. */
    public boolean ofMembership() {
        return this == END || this == WITHDRAW;
    }

    /** The beginning of its keys. */
    public String key() {
        return "administration.act." + path;
    }
}
