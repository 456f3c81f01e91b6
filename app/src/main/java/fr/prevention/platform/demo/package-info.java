/** The invented people and firms of the demonstration, loaded through the use cases on the first start in demo mode. */
@NullMarked
package fr.prevention.platform.demo;

import org.jspecify.annotations.NullMarked;
