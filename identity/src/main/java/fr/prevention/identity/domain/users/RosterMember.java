package fr.prevention.identity.domain.users;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user of an organisation.
 *
 * @param roles what the account is there, one at least
 * @param rights what it may do there as a portal user
 * @param until the last day of a limited access, null without end
 * @param portalContact whether the service writes to this person about the portal
 * @param suspended whether the organisation lets it act no more for the time being
 * @param open whether the account itself can come in
 */
public record RosterMember(
        AccountId account,
        Set<Role> roles,
        Set<Right> rights,
        @Nullable LocalDate until,
        boolean portalContact,
        boolean suspended,
        boolean open) {

    public RosterMember {
        roles = Set.copyOf(roles);
        rights = Set.copyOf(rights);
    }

    boolean acts() {
        return open && !suspended;
    }

    /** The rights together with those without which they make no sense: whoever changes employees sees them. */
    public static Set<Right> whole(Set<Right> wanted) {
        var rights = EnumSet.noneOf(Right.class);
        rights.addAll(wanted);
        if (wanted.contains(Right.EMPLOYEES_WRITE)
                || wanted.contains(Right.PERSONAL_DATA)
                || wanted.contains(Right.VISITS)) {
            rights.add(Right.EMPLOYEES_READ);
        }
        return rights;
    }
}
