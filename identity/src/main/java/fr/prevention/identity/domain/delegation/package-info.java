/** Access that an organisation gives to an outside person, limited in rights and in time. */
@Application
@NullMarked
package fr.prevention.identity.domain.delegation;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
