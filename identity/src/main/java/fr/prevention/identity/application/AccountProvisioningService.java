package fr.prevention.identity.application;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccessLinkId;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal.LoginTaken;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.domain.access.LinkEnding;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.spi.AccessLinks;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Credentials;
import fr.prevention.identity.spi.Memberships;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AccountProvisioningService implements AccountProvisioning {

    private final Accounts accounts;
    private final Memberships memberships;
    private final Credentials credentials;
    private final AccessLinks links;
    private final InvitationWriting invitations;
    private final AccountAudit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountProvisioningService(
            Accounts accounts,
            Memberships memberships,
            Credentials credentials,
            AccessLinks links,
            InvitationWriting invitations,
            AccountAudit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.credentials = credentials;
        this.links = links;
        this.invitations = invitations;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public AccountId open(OpenAccount command) {
        var login = new LoginIdentifier(command.login());
        var account = Account.open(login, command.details(), command.email(), clock.instant());
        accounts.add(account);
        return account.getId();
    }

    @Override
    @Transactional
    public OpenedAccount openUnderFreeLogin(OpenUnderFreeLogin command) {
        for (var number = 1; ; number++) {
            var login = new LoginIdentifier(number == 1 ? command.stem() : command.stem() + number);
            var account = Account.open(login, command.details(), command.email(), clock.instant());
            if (isAdded(account)) {
                return new OpenedAccount(account.getId(), login.value());
            }
        }
    }

    private boolean isAdded(Account account) {
        try {
            accounts.add(account);
            return true;
        } catch (IdentityRefused refused) {
            if (refused.refusal() instanceof LoginTaken) {
                return false;
            }
            throw refused;
        }
    }

    @Override
    @Transactional
    public void discard(AccountId id) {
        var account = held(id);
        if (account.isActive() && !credentials.has(id) && memberships.of(id).isEmpty()) {
            shutOut(account);
            accounts.save(account);
        }
    }

    @Override
    @Transactional
    public void grant(GrantMembership command) {
        grant(held(command.account()), command, false);
    }

    @Override
    @Transactional
    public void restore(GrantMembership command) {
        var account = held(command.account());
        var returning = !account.isActive();
        if (returning) {
            account.reactivate();
            credentials.forget(account.getId());
        }
        grant(account, command, returning);
    }

    private void grant(Account account, GrantMembership command, boolean changed) {
        var id = Generators.timeBasedEpochRandomGenerator().generate();
        var next = new Membership(id, command.organisation(), command.role(), command.rights(), command.until());
        var before = held(account, command);
        if (before.filter(kept -> sameExtent(kept, next)).isEmpty()) {
            memberships.put(account.getId(), next, clock.instant());
            before.ifPresent(kept -> account.endSessions(clock.instant()));
        }
        if (changed || before.filter(kept -> !sameExtent(kept, next)).isPresent()) {
            accounts.save(account);
        }
        if (changed || before.filter(kept -> sameExtent(kept, next)).isEmpty()) {
            audit.granted(account, before, next, command.author());
        }
    }

    private Optional<Membership> held(Account account, GrantMembership command) {
        return memberships.of(account.getId()).stream()
                .filter(kept -> kept.role() == command.role()
                        && kept.organisation().kind() == command.organisation().kind()
                        && kept.organisation()
                                .key()
                                .equals(command.organisation().key()))
                .findFirst();
    }

    private static boolean sameExtent(Membership one, Membership other) {
        return one.rights().equals(other.rights())
                && Objects.equals(one.until(), other.until())
                && one.organisation().equals(other.organisation());
    }

    @Override
    @Transactional
    public void withdraw(WithdrawMembership command) {
        var account = held(command.account());
        var organisation = command.organisation();
        var kept = memberships.of(account.getId());
        var remaining = kept.stream()
                .filter(membership -> membership.role() != command.role()
                        || membership.organisation().kind() != organisation.kind()
                        || !membership.organisation().key().equals(organisation.key()))
                .toList();
        if (remaining.size() == kept.size()) {
            return;
        }
        memberships.remove(account.getId(), organisation.kind(), organisation.key(), command.role());
        var today = LocalDate.now(clock);
        if (remaining.stream().noneMatch(membership -> membership.holdsOn(today))) {
            shutOut(account);
        } else {
            account.endSessions(clock.instant());
        }
        accounts.save(account);
        audit.withdrawn(account, organisation, command.role(), command.author(), command.reason());
    }

    @Override
    @Transactional
    public void deactivate(AccountId id, Author author, String reason) {
        var account = held(id);
        if (account.isActive()) {
            shutOut(account);
            accounts.save(account);
            audit.of(account, "account.deactivated", author, List.of(), reason);
        }
    }

    @Override
    @Transactional
    public void reactivate(AccountId id, Author author, String reason) {
        var account = held(id);
        if (!account.isActive()) {
            account.reactivate();
            credentials.forget(id);
            accounts.save(account);
            audit.of(account, "account.reactivated", author, List.of(), reason);
        }
    }

    @Override
    @Transactional
    public void rename(AccountId id, ContactDetails details, Author author) {
        var account = held(id);
        var before = account.details();
        if (!before.equals(details)) {
            account.rename(details);
            accounts.save(account);
            audit.of(account, "account.renamed", author, AccountAudit.differences(before, details), "");
        }
    }

    @Override
    @Transactional
    public void changeEmail(AccountId id, EmailAddress email, Author author, String reason) {
        var account = held(id);
        account.changeEmail(email, account.version(), clock.instant()).ifPresent(changed -> {
            accounts.save(account);
            links.endAll(id, LinkEnding.EMAIL_CHANGED, clock.instant());
            events.publishEvent(changed);
            audit.emailChanged(account, changed, author, reason);
        });
    }

    @Override
    @Transactional
    public void changeLogin(AccountId id, String login, Author author, String reason) {
        var account = held(id);
        var before = account.login();
        var next = new LoginIdentifier(login);
        if (!before.equals(next)) {
            account.changeLogin(next, clock.instant());
            accounts.save(account);
            audit.loginChanged(account, before, author, reason);
        }
    }

    @Override
    @Transactional
    public AccessLinkId invite(InviteAccount command) {
        return invitations.invite(command);
    }

    private void shutOut(Account account) {
        account.deactivate(clock.instant());
        links.endAll(account.getId(), LinkEnding.DEACTIVATED, clock.instant());
    }

    private Account held(AccountId id) {
        return accounts.held(id).orElseThrow(() -> new IdentityRefused(new UnknownAccount()));
    }
}
