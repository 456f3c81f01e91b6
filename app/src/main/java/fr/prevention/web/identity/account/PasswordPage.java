package fr.prevention.web.identity.account;

/**
 * {@code Mot de passe}.
 *
 * @param minimum how many characters a password has at least
 */
public record PasswordPage(AccountShell shell, String login, int minimum) {}
