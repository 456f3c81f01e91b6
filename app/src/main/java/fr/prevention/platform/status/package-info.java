/** How the machinery of the portal is: figures without any secret, for its administrators. */
@NullMarked
@NamedInterface("status")
package fr.prevention.platform.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
