/** How French is set: no line breaks before a sign that belongs to the word before it. */
@NullMarked
@NamedInterface("french")
package fr.prevention.platform.french;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
