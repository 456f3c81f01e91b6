package fr.prevention.platform.demo;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal.PasswordTooWeak;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.PasswordChoice;
import fr.prevention.identity.api.PasswordWeakness;
import fr.prevention.identity.api.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    /** Whether the person with this login was settled. */
    boolean isSettled(String login) {
        return accounts.byLogin(login)
                .flatMap(account -> accounts.actor(account.id()))
                .filter(actor -> !actor.memberships().isEmpty())
                .isPresent();
    }

    /** The person with this login as it will act once settled, with an account opened now if there was none. */
    Actor newcomer(String login, String name, EmailAddress email, Organisation organisation, Role... roles) {
        AccountId account = accounts.byLogin(login)
                .map(AccountView::id)
                .orElseGet(() -> provisioning.open(new OpenAccount(login, name, email)));
        List<Membership> memberships = Arrays.stream(roles)
                .map(role -> new Membership(UUID.randomUUID(), organisation, role))
                .toList();
        return new Actor(account, login, name, memberships);
    }

    /** Those who were not settled yet. */
    List<DemoEstablishment> missing(List<DemoEstablishment> wanted) {
        return wanted.stream()
                .filter(establishment -> !isSettled(establishment.siret().value()))
                .toList();
    }

    /** Gives an account the password of the demonstration, unless a start that was cut short gave it already. */
    void choosePassword(AccountId account) {
        try {
            passwords.choose(account, PASSWORD);
        } catch (IdentityRefused refused) {
            if (!refused.refusal().equals(new PasswordTooWeak(Set.of(PasswordWeakness.USED_BEFORE)))) {
                throw refused;
            }
        }
    }

    /** Lets the newcomer in, with password and memberships. */
    Actor settle(Actor newcomer) {
        choosePassword(newcomer.account());
        return admit(newcomer);
    }

    /** Gives the newcomer the memberships alone: nobody signs in with that account. */
    Actor admit(Actor newcomer) {
        newcomer.memberships()
                .forEach(membership -> provisioning.grant(
                        new GrantMembership(newcomer.account(), membership.organisation(), membership.role())));
        return newcomer;
    }
}
