/** What the logging context of the act in progress tells. */
@SecondaryAdapter
@NullMarked
package fr.prevention.identity.adapter.logging;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
