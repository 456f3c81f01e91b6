/** The course of an establishment and who may read, edit and decide. */
@Application
@NullMarked
package fr.prevention.preventioncourse.domain.course;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
