package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.AccountProvisioning.OpenUnderFreeLogin;
import fr.prevention.identity.api.AccountProvisioning.OpenedAccount;
import fr.prevention.identity.api.AccountProvisioning.WithdrawMembership;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal.NotAllowed;
import fr.prevention.identity.api.IdentityRefusal.OrganisationKnown;
import fr.prevention.identity.api.IdentityRefusal.OwnAccount;
import fr.prevention.identity.api.IdentityRefusal.RoleElsewhere;
import fr.prevention.identity.api.IdentityRefusal.UnknownOrganisation;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.PlatformAdministration;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.administration.LoginStem;
import fr.prevention.identity.domain.administration.PlatformAccess;
import fr.prevention.identity.spi.Organisations;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PlatformAdministrationService implements PlatformAdministration {

    private final AccountProvisioning provisioning;
    private final Organisations organisations;
    private final AccessLetters letters;
    private final AdministrationAudit audit;
    private final Clock clock;

    PlatformAdministrationService(
            AccountProvisioning provisioning,
            Organisations organisations,
            AccessLetters letters,
            AdministrationAudit audit,
            Clock clock) {
        this.provisioning = provisioning;
        this.organisations = organisations;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void create(Actor actor, Organisation organisation) {
        var author = author(actor);
        if (!PlatformAdministration.creates(organisation.kind())) {
            throw new IdentityRefused(new NotAllowed());
        }
        if (!organisations.add(organisation, clock.instant())) {
            throw new IdentityRefused(new OrganisationKnown());
        }
        audit.created(organisation, author);
    }

    @Override
    public OpenedAccount enlist(Actor actor, EnlistPerson command) {
        var author = author(actor);
        var organisation = place(command.organisation(), command.role());
        var login = command.login();
        var opened = login == null
                ? provisioning.openUnderFreeLogin(
                        new OpenUnderFreeLogin(LoginStem.of(command.details()), command.details(), command.email()))
                : new OpenedAccount(
                        provisioning.open(new OpenAccount(login.value(), command.details(), command.email())),
                        login.value());
        provisioning.grant(
                new GrantMembership(opened.id(), organisation, command.role(), Set.of(), command.until(), author));
        letters.invite(opened.id(), organisation, author);
        return opened;
    }

    @Override
    public void grant(Actor actor, GrantRole command) {
        var author = author(actor);
        var organisation = place(command.organisation(), command.role());
        provisioning.grant(new GrantMembership(
                command.account(), organisation, command.role(), Set.of(), command.until(), author));
    }

    @Override
    public void withdraw(Actor actor, WithdrawRole command) {
        var author = author(actor);
        var key = command.organisation();
        if (command.role() == Role.PLATFORM_ADMINISTRATOR) {
            refuseOwn(actor, command.account());
        }
        var organisation = organisations
                .byKey(key.kind(), key.key())
                .orElseThrow(() -> new IdentityRefused(new UnknownOrganisation()));
        provisioning.withdraw(
                new WithdrawMembership(command.account(), organisation, command.role(), author, command.reason()));
    }

    @Override
    public void deactivate(Actor actor, AccountId account, String reason) {
        var author = author(actor);
        refuseOwn(actor, account);
        provisioning.deactivate(account, author, reason);
    }

    @Override
    public void reactivate(Actor actor, AccountId account, String reason) {
        var author = author(actor);
        provisioning.reactivate(account, author, reason);
        letters.sendLink(account, author);
    }

    @Override
    public void sendLink(Actor actor, AccountId account) {
        letters.sendLink(account, author(actor));
    }

    @Override
    public void changeEmail(Actor actor, AccountId account, EmailAddress email, String reason) {
        provisioning.changeEmail(account, email, author(actor), reason);
    }

    @Override
    public void changeLogin(Actor actor, AccountId account, LoginIdentifier login, String reason) {
        provisioning.changeLogin(account, login.value(), author(actor), reason);
    }

    private Organisation place(OrganisationKey key, Role role) {
        if (!PlatformAdministration.rolesAt(key.kind()).contains(role)) {
            throw new IdentityRefused(new RoleElsewhere());
        }
        return organisations
                .byKey(key.kind(), key.key())
                .orElseThrow(() -> new IdentityRefused(new UnknownOrganisation()));
    }

    private static Author author(Actor actor) {
        PlatformAccess.require(actor);
        return Author.of(actor);
    }

    private static void refuseOwn(Actor actor, AccountId account) {
        if (account.equals(actor.account())) {
            throw new IdentityRefused(new OwnAccount());
        }
    }
}
