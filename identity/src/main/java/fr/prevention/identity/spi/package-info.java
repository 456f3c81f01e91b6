/** What identity needs: a place for accounts, memberships and credentials, and a slow hash for passwords. */
@SecondaryPort
@NullMarked
package fr.prevention.identity.spi;

import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.NullMarked;
