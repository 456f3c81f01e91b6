/** The conversation with an OpenID Connect provider, such as ProConnect, where one is configured. */
@NullMarked
@NamedInterface("provider")
package fr.prevention.platform.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
