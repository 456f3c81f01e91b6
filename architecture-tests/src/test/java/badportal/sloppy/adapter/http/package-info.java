/** Not null-marked. */
@SecondaryAdapter
package badportal.sloppy.adapter.http;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
