package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefusal.LoginFixed;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.OwnAccount;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.api.SecurityChange;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Memberships;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OwnAccountService implements OwnAccount {

    private static final Set<Role> FREE_TO_CHOOSE = Set.of(Role.PORTAL_ADMINISTRATOR, Role.PORTAL_USER);

    private final Accounts accounts;
    private final Memberships memberships;
    private final SecurityChanges changes;
    private final AccountAudit audit;
    private final Clock clock;

    OwnAccountService(
            Accounts accounts, Memberships memberships, SecurityChanges changes, AccountAudit audit, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public LoginRule loginRule(Actor actor) {
        return rule(roles(actor.account()));
    }

    @Override
    @Transactional
    public void changeDetails(Actor actor, ChangeDetails command) {
        var account = changes.active(actor.account());
        var before = account.details();
        var after = details(account, command);
        if (after.equals(before)) {
            return;
        }
        if (account.version() != command.version()) {
            throw new IdentityRefused(new ChangedMeanwhile());
        }
        account.rename(after);
        accounts.save(account);
        audit.of(account, "account.renamed", Author.of(actor), AccountAudit.differences(before, after), "");
    }

    private ContactDetails details(Account account, ChangeDetails command) {
        var kept = account.details();
        return roles(account.getId()).contains(Role.ESTABLISHMENT_ACCOUNT)
                ? new ContactDetails(kept.displayName(), kept.givenName(), kept.familyName(), command.phone())
                : ContactDetails.person(command.givenName(), command.familyName(), command.phone());
    }

    @Override
    @Transactional
    public void changeLogin(Actor actor, LoginIdentifier login) {
        var account = changes.active(actor.account());
        if (account.login().equals(login)) {
            return;
        }
        if (rule(roles(account.getId())) != LoginRule.FREE) {
            throw new IdentityRefused(new LoginFixed());
        }
        account.changeLogin(login, clock.instant());
        accounts.save(account);
        changes.tell(account.getId(), SecurityChange.LOGIN_CHANGED);
    }

    private Set<Role> roles(AccountId account) {
        return memberships.of(account).stream().map(Membership::role).collect(Collectors.toSet());
    }

    private static LoginRule rule(Set<Role> roles) {
        if (roles.contains(Role.ESTABLISHMENT_ACCOUNT)) {
            return LoginRule.SIRET;
        }
        if (roles.contains(Role.PARTNER_TECHNICIAN)) {
            return LoginRule.FOR_LIFE;
        }
        return !roles.isEmpty() && FREE_TO_CHOOSE.containsAll(roles) ? LoginRule.FREE : LoginRule.GIVEN;
    }
}
