package fr.prevention.identity.application;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefusal.UnknownOrganisation;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.OrganisationUsers.UserOf;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.users.Roster;
import fr.prevention.identity.domain.users.RosterMember;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Rosters;
import org.springframework.stereotype.Service;

/** Finds, and holds until the end of the transaction, everything on which an act on a user is decided. */
@Service
class UserTurns {

    private final Accounts accounts;
    private final Rosters rosters;

    UserTurns(Accounts accounts, Rosters rosters) {
        this.accounts = accounts;
        this.rosters = rosters;
    }

    /** An act on a user: who acts, on whom, among whom. */
    record Turn(Account account, Roster roster, RosterMember manager, RosterMember member) {}

    /** For an act on somebody else. */
    Turn begin(Actor actor, UserOf user) {
        var turn = beginWithSelf(actor, user);
        turn.roster().other(turn.roster().manager(actor.account()), user.account());
        return turn;
    }

    /** For an act that is allowed on oneself too. */
    Turn beginWithSelf(Actor actor, UserOf user) {
        var account = accounts.held(user.account());
        var roster = roster(user);
        var own = user.account().equals(actor.account());
        var manager = own ? roster.member(actor.account()) : roster.manager(actor.account());
        var member = roster.member(user.account());
        return new Turn(account.orElseThrow(() -> new IdentityRefused(new UnknownAccount())), roster, manager, member);
    }

    Roster roster(UserOf user) {
        return rosters.held(user.kind(), user.key()).orElseThrow(() -> new IdentityRefused(new UnknownOrganisation()));
    }
}
