/** Why and whether: the enrolment of an establishment, the life of its profile, who may see and change what. */
@Application
@NullMarked
package fr.prevention.establishment.domain;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
