/** Tells a database that does not answer from a fault of ours. */
@NullMarked
@NamedInterface("outage")
package fr.prevention.platform.outage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
