package fr.prevention.identity.application;

import fr.prevention.identity.api.AccessChange;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.WithdrawMembership;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.OrganisationUsers;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.users.RosterMember;
import java.util.Comparator;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds a delegation before the account, the organisation next, the end of the trail last: in this order, nobody waits in a ring. */
@Service
class OrganisationUsersService implements OrganisationUsers {

    private final UserOpening opening;
    private final UserTurns turns;
    private final UserAccess access;
    private final DelegatedUsers delegated;
    private final AccountProvisioning provisioning;
    private final AccountAudit audit;

    OrganisationUsersService(
            UserOpening opening,
            UserTurns turns,
            UserAccess access,
            DelegatedUsers delegated,
            AccountProvisioning provisioning,
            AccountAudit audit) {
        this.opening = opening;
        this.turns = turns;
        this.access = access;
        this.delegated = delegated;
        this.provisioning = provisioning;
        this.audit = audit;
    }

    @Override
    @Transactional
    public AccountId create(Actor actor, CreateUser command) {
        return opening.open(actor, command);
    }

    @Override
    @Transactional
    public void changeRights(Actor actor, ChangeUserRights command) {
        var turn = turns.begin(actor, command.user());
        var rights =
                command.roles().contains(Role.PORTAL_USER) ? RosterMember.whole(command.rights()) : Set.<Right>of();
        turn.roster().grantable(turn.manager(), turn.member().rights(), command.roles(), rights);
        if (turn.account().version() != command.version()) {
            throw new IdentityRefused(new ChangedMeanwhile());
        }
        if (turn.member().roles().equals(command.roles())
                && turn.member().rights().equals(rights)) {
            return;
        }
        if (!access.administers(turn, command.roles())) {
            turn.roster().administratedWithout(command.user().account());
        }
        access.replace(turn, command.roles(), rights);
        access.tell(turn, AccessChange.RIGHTS_CHANGED, actor);
        audit.rightsChanged(
                turn.account(), turn.roster().organisation(), turn.member(), command.roles(), rights, Author.of(actor));
    }

    @Override
    @Transactional
    public void suspend(Actor actor, UserOf user) {
        var turn = turns.begin(actor, user);
        if (!turn.member().suspended()) {
            turn.roster().administratedWithout(user.account());
            access.suspend(turn);
            access.tell(turn, AccessChange.SUSPENDED, actor);
            audit.organisationAct(
                    turn.account(), turn.roster().organisation(), "membership.suspended", Author.of(actor));
        }
    }

    @Override
    @Transactional
    public void resume(Actor actor, UserOf user) {
        var turn = turns.begin(actor, user);
        if (turn.member().suspended()) {
            access.resume(turn, actor);
            audit.organisationAct(turn.account(), turn.roster().organisation(), "membership.resumed", Author.of(actor));
        }
    }

    @Override
    @Transactional
    public void markContact(Actor actor, UserOf user, boolean contact) {
        var turn = turns.beginWithSelf(actor, user);
        if (turn.member().portalContact() != contact) {
            access.markContact(turn, contact);
            if (contact && !user.account().equals(actor.account())) {
                access.tell(turn, AccessChange.CONTACT_NAMED, actor);
            }
            audit.organisationAct(
                    turn.account(),
                    turn.roster().organisation(),
                    contact ? "membership.contact-named" : "membership.contact-ended",
                    Author.of(actor));
        }
    }

    @Override
    @Transactional
    public void remove(Actor actor, UserOf user) {
        var delegations = delegated.held(user);
        var turn = turns.begin(actor, user);
        turn.roster().administratedWithout(user.account());
        if (delegations.isEmpty()) {
            access.tell(turn, AccessChange.WITHDRAWN, actor);
        }
        delegations.forEach(delegation -> delegated.withdraw(delegation, Author.of(actor)));
        turn.member().roles().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(role -> provisioning.withdraw(new WithdrawMembership(
                        user.account(), turn.roster().organisation(), role, Author.of(actor), "")));
    }
}
