/** Who is asking: sign-in, session, the actor of each request, and the headers that protect the pages. */
@NamedInterface("security")
@NullMarked
package fr.prevention.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
