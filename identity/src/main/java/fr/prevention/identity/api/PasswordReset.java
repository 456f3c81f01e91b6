package fr.prevention.identity.api;

import java.util.List;

/**
 * Forgotten passwords. Asking always succeeds, in the same time, whoever asks for whatever; mails follow to the addresses
 * that are known, never to one that is only typed.
 */
public interface PasswordReset {

    /** Asks for new passwords for the account with this login, or for all those whose mails go to this address. */
    void ask(String identifier);

    /**
     * Asks for the accounts of the portal contacts of a member company, known by its number or by that of one of its invoices,
     * whose mails go to this address (F114).
     */
    void askAsMember(String reference, String email);

    /** Whom a request is about, for whoever writes its mails: the active accounts, by login; often nobody. */
    List<AccountId> accountsOf(PasswordResetAsked request);
}
