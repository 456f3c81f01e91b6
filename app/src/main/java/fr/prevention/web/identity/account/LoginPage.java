package fr.prevention.web.identity.account;

import fr.prevention.identity.api.OwnAccount.LoginRule;

/** {@code Identifiant}. */
public record LoginPage(AccountShell shell, String login, LoginRule rule) {

    public boolean free() {
        return rule == LoginRule.FREE;
    }
}
