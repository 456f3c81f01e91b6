/** The account and its secret: what they accept and what they refuse. */
@Application
@NullMarked
package fr.prevention.identity.domain;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
