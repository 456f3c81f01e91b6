package fr.prevention.platform.demo;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.PasswordChoice;
import fr.prevention.identity.api.Role;
import org.springframework.stereotype.Component;

/** The accounts of the demonstration, all with the password that the sign-in page tells. */
@Component
class DemoPeople {

    private static final String PASSWORD = "Demo.Prevention.2026";

    private final AccountDirectory accounts;
    private final AccountProvisioning provisioning;
    private final PasswordChoice passwords;

    DemoPeople(AccountDirectory accounts, AccountProvisioning provisioning, PasswordChoice passwords) {
        this.accounts = accounts;
        this.provisioning = provisioning;
        this.passwords = passwords;
    }

    boolean has(String login) {
        return accounts.byLogin(login).isPresent();
    }

    /** The person with this login, with an account opened now if there was none. */
    Actor actor(String login, String name, EmailAddress email, Organisation organisation, Role... roles) {
        AccountId account = accounts.byLogin(login)
                .map(AccountView::id)
                .orElseGet(() -> provisioning.open(new OpenAccount(login, name, email)));
        passwords.choose(account, PASSWORD);
        for (Role role : roles) {
            provisioning.grant(new GrantMembership(account, organisation, role));
        }
        return accounts.actor(account).orElseThrow();
    }
}
