/** What a fund does for establishments that have lost their access. */
@PrimaryAdapter
@NullMarked
package fr.prevention.web.establishment.helpdesk;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
