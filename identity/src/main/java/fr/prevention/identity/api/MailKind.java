package fr.prevention.identity.api;

/**
 * The mails that only tell something, each for one role: its holder may refuse them. What protects an account or asks somebody
 * to act is no such kind and always leaves.
 */
public enum MailKind {
    /** An establishment has completed a step. */
    STEP_COMPLETED(Role.PREVENTION_OFFICER),
    /** The regional fund has approved a step. */
    STEP_APPROVED(Role.ESTABLISHMENT_ACCOUNT),
    /** The regional fund has commented a step. */
    STEP_COMMENTED(Role.ESTABLISHMENT_ACCOUNT),
    /** A partner structure has sent a request to the body. */
    REQUEST_SENT(Role.BODY_AGENT),
    /** A partner structure has withdrawn a request. */
    REQUEST_CANCELLED(Role.BODY_AGENT),
    /** The body has closed a request. */
    REQUEST_CLOSED(Role.PARTNER_TECHNICIAN);

    private final Role role;

    MailKind(Role role) {
        this.role = role;
    }

    /** Who receives it. */
    public Role role() {
        return role;
    }
}
