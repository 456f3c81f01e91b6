/** What the portal looks at by itself, every day, one instance for all. */
@NullMarked
package fr.prevention.platform.watch;

import org.jspecify.annotations.NullMarked;
