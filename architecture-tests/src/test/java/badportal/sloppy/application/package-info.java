/** Where it should be. */
@Application
@NullMarked
package badportal.sloppy.application;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
