/** Where it should be. */
@Application
@NullMarked
package badportal.tidy.application;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
