/** Portail Prévention. */
@NullMarked
package fr.prevention;

import org.jspecify.annotations.NullMarked;
