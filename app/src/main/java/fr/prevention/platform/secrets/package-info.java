/** What must not be read at rest: the key of the installation, and the cipher that works with it. */
@NullMarked
@NamedInterface("secrets")
package fr.prevention.platform.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
