/** Locks held in the database, so that several instances do not do the same work twice. */
@NullMarked
@NamedInterface("locks")
package fr.prevention.platform.locks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
