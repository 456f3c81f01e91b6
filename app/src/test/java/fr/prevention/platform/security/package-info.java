/** Who is asking, without a web server. */
@NullMarked
package fr.prevention.platform.security;

import org.jspecify.annotations.NullMarked;
