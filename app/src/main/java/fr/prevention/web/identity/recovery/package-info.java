/** The administration of a portal claimed in place of somebody who is gone. */
@PrimaryAdapter
@NullMarked
package fr.prevention.web.identity.recovery;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
