/** The secret of an account: which passwords are accepted, and what is kept of them. */
@Application
@NullMarked
package fr.prevention.identity.domain.password;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
