/** The file store: what people deposit, checked, hashed and on disk before any row names it. */
@NullMarked
@NamedInterface("files")
package fr.prevention.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
