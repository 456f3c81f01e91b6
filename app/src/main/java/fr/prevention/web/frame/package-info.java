/** The frame around every page: templates, header, menu, assets, words, errors. */
@PrimaryAdapter
@NullMarked
package fr.prevention.web.frame;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
