package fr.prevention.identity.application;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccessChange;
import fr.prevention.identity.api.AccountProvisioning.InviteAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.OrganisationAccessChanged;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.application.UserTurns.Turn;
import fr.prevention.identity.domain.users.UserRoles;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Memberships;
import fr.prevention.identity.spi.Rosters;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Writes what an organisation decides about one of its users. */
@Service
class UserAccess {

    private final Accounts accounts;
    private final Memberships memberships;
    private final Rosters rosters;
    private final InvitationWriting invitations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UserAccess(
            Accounts accounts,
            Memberships memberships,
            Rosters rosters,
            InvitationWriting invitations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.rosters = rosters;
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
    }

    boolean administers(Turn turn, Set<Role> roles) {
        return UserRoles.administering(turn.roster().organisation().kind())
                .filter(roles::contains)
                .isPresent();
    }

    void replace(Turn turn, Set<Role> roles, Set<Right> rights) {
        var organisation = turn.roster().organisation();
        var account = turn.account().getId();
        turn.member().roles().stream()
                .filter(held -> !roles.contains(held))
                .forEach(held -> memberships.remove(account, organisation.kind(), organisation.key(), held));
        roles.forEach(role -> memberships.put(
                account,
                new Membership(
                        Generators.timeBasedEpochRandomGenerator().generate(),
                        organisation,
                        role,
                        role == Role.PORTAL_USER ? rights : Set.of(),
                        turn.member().until()),
                clock.instant()));
        rosters.markContact(
                organisation.kind(), organisation.key(), account, turn.member().portalContact());
        if (turn.member().suspended()) {
            rosters.suspend(organisation.kind(), organisation.key(), account, clock.instant());
        }
        turn.account().endSessions(clock.instant());
        accounts.save(turn.account());
    }

    void suspend(Turn turn) {
        var organisation = turn.roster().organisation();
        var account = turn.account();
        rosters.suspend(organisation.kind(), organisation.key(), account.getId(), clock.instant());
        if (rosters.actsElsewhere(account.getId(), organisation.kind(), organisation.key(), clock.instant())) {
            account.endSessions(clock.instant());
        } else {
            account.deactivate(clock.instant());
        }
        accounts.save(account);
    }

    void resume(Turn turn, Actor actor) {
        var organisation = turn.roster().organisation();
        rosters.resume(organisation.kind(), organisation.key(), turn.account().getId());
        if (turn.account().isActive()) {
            tell(turn, AccessChange.RESUMED, actor);
            return;
        }
        turn.account().reactivate();
        accounts.save(turn.account());
        invitations.invite(new InviteAccount(
                turn.account().getId(), organisation, InvitationKind.GENERIC_REACTIVATED, Author.of(actor)));
    }

    void markContact(Turn turn, boolean contact) {
        var organisation = turn.roster().organisation();
        rosters.markContact(
                organisation.kind(), organisation.key(), turn.account().getId(), contact);
    }

    void tell(Turn turn, AccessChange change, Actor actor) {
        var account = turn.account();
        events.publishEvent(new OrganisationAccessChanged(
                Generators.timeBasedEpochRandomGenerator().generate(),
                account.getId(),
                account.login().value(),
                account.displayName(),
                account.email(),
                turn.roster().organisation(),
                change,
                actor.displayName(),
                clock.instant()));
    }
}
