package fr.prevention.identity.domain.users;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.BeyondOwnRights;
import fr.prevention.identity.api.IdentityRefusal.LastAdministrator;
import fr.prevention.identity.api.IdentityRefusal.OwnAccessProtected;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefusal.UnknownOrganisation;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import java.util.List;
import java.util.Set;

/**
 * The users of an organisation as they are at this moment, which nobody else can change before the end of the transaction.
 *
 * <p>Its administrators manage everybody; a portal user with the right {@link Right#USERS} manages the portal users only and
 * gives no right that it does not hold. Nobody touches the own access, and one administrator who can come in, without an end
 * to the access, is always left.
 */
public record Roster(Organisation organisation, List<RosterMember> members) {

    public Roster {
        members = List.copyOf(members);
    }

    /** The person who acts, as a user who manages others here; decided on the present, not on what a page was shown with. */
    public RosterMember manager(AccountId account) {
        return members.stream()
                .filter(member -> member.account().equals(account) && member.acts())
                .filter(member -> isAdministrator(member) || member.rights().contains(Right.USERS))
                .findFirst()
                .orElseThrow(() -> refused(new UnknownOrganisation()));
    }

    /** Another user, whom the manager may change. */
    public RosterMember other(RosterMember manager, AccountId account) {
        var member = member(account);
        if (member.account().equals(manager.account())) {
            throw refused(new OwnAccessProtected());
        }
        if (isAdministrator(member) && !isAdministrator(manager)) {
            throw refused(new BeyondOwnRights());
        }
        return member;
    }

    /** A user of this organisation. */
    public RosterMember member(AccountId account) {
        return members.stream()
                .filter(member -> member.account().equals(account))
                .findFirst()
                .orElseThrow(() -> refused(new UnknownAccount()));
    }

    /** Refuses roles that this organisation does not give, and whatever is more than the manager holds. */
    public void grantable(RosterMember manager, Set<Right> before, Set<Role> roles, Set<Right> rights) {
        if (roles.isEmpty() || !UserRoles.of(organisation.kind()).containsAll(roles)) {
            throw new IllegalArgumentException(organisation.kind() + " does not give the roles " + roles);
        }
        var beyond = !isAdministrator(manager)
                && (!roles.equals(Set.of(Role.PORTAL_USER))
                        || rights.stream()
                                .anyMatch(right -> !before.contains(right)
                                        && !manager.rights().contains(right)));
        if (beyond) {
            throw refused(new BeyondOwnRights());
        }
    }

    /** Refuses what would leave nobody to administer the organisation. */
    public void administratedWithout(AccountId account) {
        var others = members.stream()
                .filter(member -> !member.account().equals(account))
                .anyMatch(member -> isAdministrator(member) && member.acts() && member.until() == null);
        if (!others && isAdministrator(member(account))) {
            throw refused(new LastAdministrator());
        }
    }

    /** Whether somebody who can come in administers the organisation. */
    public boolean isAdministrated() {
        return members.stream().anyMatch(member -> isAdministrator(member) && member.acts());
    }

    public boolean isAdministrator(RosterMember member) {
        return UserRoles.administering(organisation.kind())
                .filter(member.roles()::contains)
                .isPresent();
    }

    private static IdentityRefused refused(IdentityRefusal refusal) {
        return new IdentityRefused(refusal);
    }
}
