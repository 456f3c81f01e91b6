/** Passwords: Argon2id hashes, and the bundled list of the passwords that everybody tries first. */
@SecondaryAdapter
@NullMarked
package fr.prevention.identity.adapter.password;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
