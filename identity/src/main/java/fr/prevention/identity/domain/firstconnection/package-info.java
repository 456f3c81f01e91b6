/** The first connection of a member company: a posted pair that opens one account, once. */
@Application
@NullMarked
package fr.prevention.identity.domain.firstconnection;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
