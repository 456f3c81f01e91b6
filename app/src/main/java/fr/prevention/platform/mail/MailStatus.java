package fr.prevention.platform.mail;

/** What becomes of a mail. */
public enum MailStatus {
    /** Waits for the mail server. */
    PENDING,
    /** The mail server has taken it. */
    SENT,
    /** Stays in the local mailbox: written while no mail server was configured. */
    KEPT
}
