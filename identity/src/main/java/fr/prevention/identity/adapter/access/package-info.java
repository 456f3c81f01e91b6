/** How long links are good and how often doors may be tried, from the configuration. */
@SecondaryAdapter
@NullMarked
package fr.prevention.identity.adapter.access;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
