package fr.prevention.identity.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The right of an account to act for an organisation in a role; an account holds the same one once at most.
 *
 * @param rights what a {@link Role#PORTAL_USER} may do; empty for the other roles
 * @param until the last day on which it holds, included, in Paris; null when it does not end by itself
 */
public record Membership(
        UUID id,
        Organisation organisation,
        Role role,
        Set<Right> rights,
        @Nullable LocalDate until) {

    public Membership {
        rights = Set.copyOf(rights);
    }

    /** A membership without end and without particular rights. */
    public Membership(UUID id, Organisation organisation, Role role) {
        this(id, organisation, role, Set.of(), null);
    }

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
