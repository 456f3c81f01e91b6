package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.OpenUnderFreeLogin;
import fr.prevention.identity.api.AccountProvisioning.WithdrawMembership;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.DelegationStage;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.delegation.Delegation;
import fr.prevention.identity.domain.users.Roster;
import fr.prevention.identity.domain.users.UserLogin;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Memberships;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Opens, extends and closes the membership that a delegation stands for, and tells of it. */
@Service
class DelegationAccess {

    private final Accounts accounts;
    private final Memberships memberships;
    private final AccountProvisioning provisioning;
    private final UserOpening opening;
    private final AccountAudit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DelegationAccess(
            Accounts accounts,
            Memberships memberships,
            AccountProvisioning provisioning,
            UserOpening opening,
            AccountAudit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.provisioning = provisioning;
        this.opening = opening;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A new account of the person, under the initial and the name: it belongs to no organisation. */
    Account open(Delegation delegation) {
        var person = delegation.terms().person();
        var nowhere = new Organisation(OrganisationKind.PLATFORM, "-", "-");
        var opened = provisioning.openUnderFreeLogin(new OpenUnderFreeLogin(
                UserLogin.stem(nowhere, person), person, delegation.terms().email()));
        return accounts.held(opened.id()).orElseThrow();
    }

    void grant(Delegation delegation, Account account, Roster roster, Author author) {
        opening.grant(account, roster, Role.PORTAL_USER, delegation.terms().rights(), delegation.lastDay(), author);
    }

    /** The last day of the membership follows; other rights given meanwhile stay. */
    void extend(Delegation delegation) {
        var organisation = delegation.terms().organisation();
        delegation
                .account()
                .ifPresent(account -> memberships.of(account).stream()
                        .filter(held -> held.role() == Role.PORTAL_USER
                                && held.organisation().kind() == organisation.kind()
                                && held.organisation().key().equals(organisation.key()))
                        .forEach(held -> memberships.put(
                                account,
                                new Membership(
                                        held.id(), organisation, held.role(), held.rights(), delegation.lastDay()),
                                clock.instant())));
    }

    /** Takes the membership away; an account that acts for nobody else is shut out. */
    void close(Delegation delegation, Author author) {
        delegation
                .account()
                .ifPresent(account -> provisioning.withdraw(new WithdrawMembership(
                        account, delegation.terms().organisation(), Role.PORTAL_USER, author, "")));
    }

    void tell(Delegation delegation, DelegationStage stage, Author author) {
        events.publishEvent(delegation.told(stage, clock.instant()));
        audit.delegated(
                delegation,
                "delegation." + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                author);
    }
}
