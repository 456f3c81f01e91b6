package fr.prevention.identity.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The person who is acting: an active account with everything it belongs to at this moment. Every use case that is not
 * public receives one and decides with it; it is read anew for each request, never kept.
 *
 * @param login the normalised login, the SIRET for an establishment account
 * @param displayName how screens and histories name the person
 */
public record Actor(AccountId account, String login, String displayName, List<Membership> memberships) {

    public Actor {
        memberships = List.copyOf(memberships);
    }

    /** Whether this person holds that role at that very organisation. */
    public boolean holds(Role role, OrganisationKind kind, String key) {
        return memberships.stream()
                .anyMatch(membership -> membership.role() == role && isOf(membership.organisation(), kind, key));
    }

    /** The organisations of a kind at which this person holds a role, by key, in the order of the memberships. */
    public Set<String> keysOf(Role role, OrganisationKind kind) {
        var keys = new LinkedHashSet<String>();
        for (var membership : memberships) {
            if (membership.role() == role && membership.organisation().kind() == kind) {
                keys.add(membership.organisation().key());
            }
        }
        return keys;
    }

    /** Whether this person may do that at that organisation: its portal administrator may everything. */
    public boolean may(Right right, OrganisationKind kind, String key) {
        return memberships.stream()
                .filter(membership -> isOf(membership.organisation(), kind, key))
                .anyMatch(membership -> membership.role() == Role.PORTAL_ADMINISTRATOR
                        || membership.rights().contains(right));
    }

    /** The same person with the memberships of one organisation only: as the person acts at this moment. */
    public Actor at(OrganisationKind kind, String key) {
        return new Actor(
                account,
                login,
                displayName,
                memberships.stream()
                        .filter(membership -> isOf(membership.organisation(), kind, key))
                        .toList());
    }

    /** Whether this person belongs to that organisation, in any role. */
    public boolean belongsTo(OrganisationKind kind, String key) {
        return memberships.stream().anyMatch(membership -> isOf(membership.organisation(), kind, key));
    }

    private static boolean isOf(Organisation organisation, OrganisationKind kind, String key) {
        return organisation.kind() == kind && organisation.key().equals(key);
    }
}
