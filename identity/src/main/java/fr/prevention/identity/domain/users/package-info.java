/** The users of an organisation: who manages whom, and what protects an organisation from losing its last administrator. */
@Application
@NullMarked
package fr.prevention.identity.domain.users;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
