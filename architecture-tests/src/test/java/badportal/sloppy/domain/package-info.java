/** Where it should be. */
@Application
@NullMarked
package badportal.sloppy.domain;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
