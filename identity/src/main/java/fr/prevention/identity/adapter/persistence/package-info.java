/** Accounts, memberships and credentials in the schema {@code identity} of PostgreSQL. */
@SecondaryAdapter
@NullMarked
package fr.prevention.identity.adapter.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
