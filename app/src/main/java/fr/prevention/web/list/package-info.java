/** What every list shares: the address is the view, sorting, filters that can be removed, pages. */
@PrimaryAdapter
@NullMarked
package fr.prevention.web.list;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
