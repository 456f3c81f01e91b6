package fr.prevention.identity.application;

import fr.prevention.identity.api.AccessDelegation;
import fr.prevention.identity.api.AccountProvisioning.InviteAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.DelegationId;
import fr.prevention.identity.api.DelegationStage;
import fr.prevention.identity.api.IdentityRefusal.DelegationOver;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefusal.UnknownOrganisation;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.OrganisationUserDirectory;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.access.SecretHash;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.delegation.Delegation;
import fr.prevention.identity.domain.delegation.Delegation.Terms;
import fr.prevention.identity.domain.users.Roster;
import fr.prevention.identity.domain.users.RosterMember;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Delegations;
import fr.prevention.identity.spi.Rosters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AccessDelegationService implements AccessDelegation {

    private final Delegations delegations;
    private final DelegationAccess access;
    private final Accounts accounts;
    private final Rosters rosters;
    private final OrganisationUserDirectory directory;
    private final InvitationWriting invitations;
    private final Clock clock;

    AccessDelegationService(
            Delegations delegations,
            DelegationAccess access,
            Accounts accounts,
            Rosters rosters,
            OrganisationUserDirectory directory,
            InvitationWriting invitations,
            Clock clock) {
        this.delegations = delegations;
        this.access = access;
        this.accounts = accounts;
        this.rosters = rosters;
        this.directory = directory;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void offer(Actor actor, OfferAccess command) {
        var roster = roster(command.kind(), command.key());
        var rights = RosterMember.whole(command.rights());
        roster.grantable(roster.manager(actor.account()), Set.of(), Set.of(Role.PORTAL_USER), rights);
        if (delegations.byId(command.id()).isPresent()) {
            return;
        }
        var grantor = accounts.byId(actor.account()).orElseThrow(() -> new IdentityRefused(new UnknownAccount()));
        var terms = new Terms(
                roster.organisation(),
                command.person(),
                command.email(),
                rights,
                actor.account(),
                actor.displayName(),
                grantor.email(),
                clock.instant());
        var delegation = Delegation.offer(command.id(), terms, command.lastDay(), LocalDate.now(clock));
        delegations.add(delegation);
        access.tell(delegation, DelegationStage.OFFERED, Author.of(actor));
    }

    @Override
    @Transactional
    public void extend(Actor actor, DelegationId id, LocalDate lastDay) {
        var delegation = managed(actor, id);
        if (!delegation.lastDay().equals(lastDay)) {
            delegation.extend(lastDay, LocalDate.now(clock));
            delegations.save(delegation);
            access.extend(delegation);
            access.tell(delegation, DelegationStage.EXTENDED, Author.of(actor));
        }
    }

    @Override
    @Transactional
    public void withdraw(Actor actor, DelegationId id) {
        var delegation = managed(actor, id);
        delegation.withdraw(clock.instant());
        delegations.save(delegation);
        access.close(delegation, Author.of(actor));
        access.tell(delegation, DelegationStage.WITHDRAWN, Author.of(actor));
    }

    @Override
    @Transactional(readOnly = true)
    public List<DelegationView> of(Actor actor, OrganisationKind kind, String key) {
        return directory.manages(actor, kind, key)
                ? delegations.of(kind, key).stream()
                        .map(AccessDelegationService::view)
                        .toList()
                : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DelegationView> look(LinkSecret secret) {
        var today = LocalDate.now(clock);
        return delegations
                .bySecret(SecretHash.of(secret).value())
                .filter(found -> found.isRunning() && !today.isAfter(found.lastDay()))
                .map(AccessDelegationService::view);
    }

    @Override
    @Transactional
    public void accept(Actor actor, LinkSecret secret) {
        var delegation = opened(secret);
        var account = accounts.held(actor.account())
                .filter(Account::isActive)
                .orElseThrow(() -> new IdentityRefused(new UnknownAccount()));
        accept(delegation, account, Author.of(actor));
    }

    @Override
    @Transactional
    public void acceptWithNewAccount(LinkSecret secret) {
        var delegation = opened(secret);
        var account = access.open(delegation);
        accept(delegation, account, new Author(account.getId(), account.displayName()));
        invitations.invite(new InviteAccount(
                account.getId(),
                delegation.terms().organisation(),
                InvitationKind.GENERIC,
                new Author(delegation.terms().grantedBy(), delegation.terms().grantedByName())));
    }

    private void accept(Delegation delegation, Account account, Author author) {
        var organisation = delegation.terms().organisation();
        var roster = roster(organisation.kind(), organisation.key());
        var already =
                roster.members().stream().anyMatch(member -> member.account().equals(account.getId()));
        if (already) {
            throw new IdentityRefused(new DelegationOver());
        }
        delegation.accept(account.getId(), LocalDate.now(clock), clock.instant());
        delegations.save(delegation);
        access.grant(delegation, account, roster, author);
        access.tell(delegation, DelegationStage.ACCEPTED, author);
    }

    private Delegation opened(LinkSecret secret) {
        return delegations
                .bySecret(SecretHash.of(secret).value())
                .map(Delegation::getId)
                .flatMap(delegations::held)
                .filter(Delegation::isRunning)
                .filter(found -> found.account().isEmpty())
                .orElseThrow(() -> new IdentityRefused(new DelegationOver()));
    }

    private Delegation managed(Actor actor, DelegationId id) {
        var delegation = delegations.held(id).orElseThrow(() -> new IdentityRefused(new UnknownOrganisation()));
        delegation.account().ifPresent(accounts::held);
        var organisation = delegation.terms().organisation();
        roster(organisation.kind(), organisation.key()).manager(actor.account());
        return delegation;
    }

    private Roster roster(OrganisationKind kind, String key) {
        return rosters.held(kind, key).orElseThrow(() -> new IdentityRefused(new UnknownOrganisation()));
    }

    private static DelegationView view(Delegation delegation) {
        var terms = delegation.terms();
        var progress = delegation.progress();
        return new DelegationView(
                delegation.getId(),
                terms.organisation(),
                terms.person().displayName(),
                terms.email(),
                terms.rights(),
                delegation.lastDay(),
                terms.grantedByName(),
                terms.offeredAt(),
                progress.acceptedAt(),
                progress.ending(),
                progress.endedAt());
    }
}
