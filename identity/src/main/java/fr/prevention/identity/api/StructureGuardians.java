package fr.prevention.identity.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What identity needs to know of partner structures, when somebody claims the access of a manager who is gone: their bodies
 * decide. Whoever starts identity brings it.
 */
public interface StructureGuardians {

    /** The structure of this name at this postal code, however it is written; empty when none is known. */
    Optional<Organisation> named(String name, String postalCode);

    /** The bodies that have an agreement with this structure, in force or to come today, by name. */
    List<Organisation> bodiesOf(String structure);

    /** Those of these structures with which the body has such an agreement. */
    Set<String> watchedBy(String body, Collection<String> structures);
}
