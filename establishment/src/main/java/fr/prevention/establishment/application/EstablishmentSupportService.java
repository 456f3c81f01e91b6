package fr.prevention.establishment.application;

import com.fasterxml.uuid.Generators;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefusal.AlreadyHasAccount;
import fr.prevention.establishment.api.EstablishmentRefusal.NoAccount;
import fr.prevention.establishment.api.EstablishmentRefusal.SiretTaken;
import fr.prevention.establishment.api.EstablishmentRefusal.UnknownEstablishment;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.establishment.api.EstablishmentSupport;
import fr.prevention.establishment.api.EstablishmentSupported;
import fr.prevention.establishment.api.Siret;
import fr.prevention.establishment.api.SupportAct;
import fr.prevention.establishment.domain.Establishment;
import fr.prevention.establishment.domain.EstablishmentAccess;
import fr.prevention.establishment.spi.Establishments;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.InviteAccount;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationAccountDirectory;
import fr.prevention.identity.api.OrganisationAccountDirectory.OrganisationAccount;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.PasswordReset;
import fr.prevention.identity.api.Role;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every act writes in one place: identity for what concerns the account, this context for the SIRET alone. */
@Service
@Transactional
class EstablishmentSupportService implements EstablishmentSupport {

    private final Establishments establishments;
    private final OrganisationAccountDirectory accounts;
    private final AccountDirectory logins;
    private final AccountProvisioning provisioning;
    private final PasswordReset reset;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EstablishmentSupportService(
            Establishments establishments,
            OrganisationAccountDirectory accounts,
            AccountDirectory logins,
            AccountProvisioning provisioning,
            PasswordReset reset,
            ApplicationEventPublisher events,
            Clock clock) {
        this.establishments = establishments;
        this.accounts = accounts;
        this.logins = logins;
        this.provisioning = provisioning;
        this.reset = reset;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void replaceEmail(Actor actor, EstablishmentId id, EmailAddress email, SupportRequest request) {
        Establishment establishment = helped(actor, id);
        provisioning.changeEmail(account(establishment).id(), email, Author.of(actor), request.told());
        tell(actor, establishment, SupportAct.EMAIL_REPLACED, request);
    }

    @Override
    public void sendReset(Actor actor, EstablishmentId id, SupportRequest request) {
        Establishment establishment = helped(actor, id);
        reset.ask(account(establishment).login());
        tell(actor, establishment, SupportAct.RESET_SENT, request);
    }

    @Override
    public void changeSiret(Actor actor, EstablishmentId id, Siret siret, SupportRequest request) {
        helped(actor, id);
        Establishment establishment = establishments.held(id).orElseThrow(EstablishmentSupportService::unknown);
        Optional<OrganisationAccount> own = find(establishment);
        boolean signsInElsewhere = logins.byLogin(siret.value())
                .filter(other ->
                        own.filter(account -> account.id().equals(other.id())).isEmpty())
                .isPresent();
        if (signsInElsewhere) {
            throw new EstablishmentRefused(new SiretTaken(siret));
        }
        establishment.changeSiret(siret, actor, request.told(), clock.instant()).ifPresent(changed -> {
            establishments.save(establishment);
            events.publishEvent(changed);
            tell(actor, establishment, SupportAct.SIRET_CHANGED, request);
        });
    }

    @Override
    public void giveAccount(Actor actor, EstablishmentId id, EmailAddress email, SupportRequest request) {
        Establishment establishment = helped(actor, id);
        if (find(establishment).isPresent()) {
            throw new EstablishmentRefused(new AlreadyHasAccount());
        }
        var account = provisioning.open(new OpenAccount(establishment.siret().value(), establishment.name(), email));
        provisioning.grant(new GrantMembership(
                account, organisation(establishment), Role.ESTABLISHMENT_ACCOUNT, Author.of(actor)));
        provisioning.invite(
                new InviteAccount(account, organisation(establishment), InvitationKind.GENERIC, Author.of(actor)));
        tell(actor, establishment, SupportAct.ACCOUNT_GIVEN, request);
    }

    @Override
    public void closeAccount(Actor actor, EstablishmentId id, SupportRequest request) {
        Establishment establishment = helped(actor, id);
        OrganisationAccount account = account(establishment);
        if (account.active()) {
            provisioning.deactivate(account.id(), Author.of(actor), request.told());
            tell(actor, establishment, SupportAct.ACCOUNT_CLOSED, request);
        }
    }

    @Override
    public void reopenAccount(Actor actor, EstablishmentId id, SupportRequest request) {
        Establishment establishment = helped(actor, id);
        OrganisationAccount account = account(establishment);
        if (!account.active()) {
            provisioning.reactivate(account.id(), Author.of(actor), request.told());
            provisioning.invite(new InviteAccount(
                    account.id(), organisation(establishment), InvitationKind.GENERIC_REACTIVATED, Author.of(actor)));
            tell(actor, establishment, SupportAct.ACCOUNT_REOPENED, request);
        }
    }

    private Establishment helped(Actor actor, EstablishmentId id) {
        return establishments
                .find(id)
                .filter(found -> EstablishmentAccess.maySupport(actor, found.fund()))
                .orElseThrow(EstablishmentSupportService::unknown);
    }

    private OrganisationAccount account(Establishment establishment) {
        return find(establishment).orElseThrow(() -> new EstablishmentRefused(new NoAccount()));
    }

    private Optional<OrganisationAccount> find(Establishment establishment) {
        String key = establishment.getId().value().toString();
        return Optional.ofNullable(
                accounts.accountsOf(OrganisationKind.ESTABLISHMENT, Role.ESTABLISHMENT_ACCOUNT, List.of(key))
                        .get(key));
    }

    private void tell(Actor actor, Establishment establishment, SupportAct act, SupportRequest request) {
        events.publishEvent(new EstablishmentSupported(
                Generators.timeBasedEpochRandomGenerator().generate(),
                establishment.getId(),
                establishment.siret().value(),
                establishment.name(),
                establishment.fund(),
                act,
                actor.account(),
                actor.displayName(),
                request.reason(),
                request.requesterName(),
                request.requesterContact(),
                clock.instant()));
    }

    private static Organisation organisation(Establishment establishment) {
        return new Organisation(
                OrganisationKind.ESTABLISHMENT, establishment.getId().value().toString(), establishment.name());
    }

    private static EstablishmentRefused unknown() {
        return new EstablishmentRefused(new UnknownEstablishment());
    }
}
