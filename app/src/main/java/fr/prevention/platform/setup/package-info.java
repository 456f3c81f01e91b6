/** What the first starts of a portal do: funds made known, the way in for the first administrator. */
@NullMarked
package fr.prevention.platform.setup;

import org.jspecify.annotations.NullMarked;
