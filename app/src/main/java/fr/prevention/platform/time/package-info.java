/** The legal clock of the product. */
@NullMarked
@NamedInterface("time")
package fr.prevention.platform.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
