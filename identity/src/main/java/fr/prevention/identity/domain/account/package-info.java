/** The account: who it is, how it signs in, and whether it may. */
@Application
@NullMarked
package fr.prevention.identity.domain.account;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
