/** The private folder of this installation. */
@NullMarked
package fr.prevention.platform.home;

import org.jspecify.annotations.NullMarked;
