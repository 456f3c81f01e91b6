package fr.prevention.identity.application;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning.InviteAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.IdentityRefusal.LoginTaken;
import fr.prevention.identity.api.IdentityRefusal.UnknownOrganisation;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.OrganisationUsers.CreateUser;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.users.Roster;
import fr.prevention.identity.domain.users.RosterMember;
import fr.prevention.identity.domain.users.UserLogin;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Memberships;
import fr.prevention.identity.spi.Rosters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Opens the account of a new user of an organisation, in the transaction of whoever creates it. */
@Service
class UserOpening {

    private final Accounts accounts;
    private final Memberships memberships;
    private final Rosters rosters;
    private final InvitationWriting invitations;
    private final AccountAudit audit;
    private final Clock clock;

    UserOpening(
            Accounts accounts,
            Memberships memberships,
            Rosters rosters,
            InvitationWriting invitations,
            AccountAudit audit,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.rosters = rosters;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    AccountId open(Actor actor, CreateUser command) {
        var user = command.user();
        var roster =
                rosters.held(user.kind(), user.key()).orElseThrow(() -> new IdentityRefused(new UnknownOrganisation()));
        var manager = roster.manager(actor.account());
        var rights =
                command.roles().contains(Role.PORTAL_USER) ? RosterMember.whole(command.rights()) : Set.<Right>of();
        roster.grantable(manager, Set.of(), command.roles(), rights);
        if (accounts.byId(user.account()).isPresent()) {
            return roster.member(user.account()).account();
        }
        var account = add(roster, command);
        command.roles().stream()
                .sorted()
                .forEach(role -> grant(
                        account, roster, role, role == Role.PORTAL_USER ? rights : Set.of(), null, Author.of(actor)));
        invitations.invite(
                new InviteAccount(account.getId(), roster.organisation(), InvitationKind.GENERIC, Author.of(actor)));
        return account.getId();
    }

    /** Gives a role to an account, with its entry in the trail. */
    void grant(Account account, Roster roster, Role role, Set<Right> rights, @Nullable LocalDate until, Author author) {
        var membership = new Membership(
                Generators.timeBasedEpochRandomGenerator().generate(), roster.organisation(), role, rights, until);
        memberships.put(account.getId(), membership, clock.instant());
        audit.granted(account, Optional.empty(), membership, author);
    }

    /** A new account under the login wanted, or else the usual one. */
    Account add(Roster roster, CreateUser command) {
        if (!command.login().isBlank()) {
            var chosen = account(command, new LoginIdentifier(command.login()));
            accounts.add(chosen);
            return chosen;
        }
        for (var attempt = 1; ; attempt++) {
            var account = account(command, usual(roster, command, attempt));
            if (isAdded(account)) {
                return account;
            }
        }
    }

    private LoginIdentifier usual(Roster roster, CreateUser command, int attempt) {
        var stem = UserLogin.stem(roster.organisation(), command.details());
        return UserLogin.isRanked(roster.organisation())
                ? UserLogin.ranked(stem, rosters.highestRank(stem) + attempt)
                : UserLogin.numbered(stem, attempt);
    }

    private Account account(CreateUser command, LoginIdentifier login) {
        return Account.open(command.user().account(), login, command.details(), command.email(), clock.instant());
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
}
