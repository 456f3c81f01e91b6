/** What only the demonstration shows: the mails that would have left. */
@PrimaryAdapter
@NullMarked
package fr.prevention.web.demonstration;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
