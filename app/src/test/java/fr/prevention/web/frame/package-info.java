@NullMarked
package fr.prevention.web.frame;

import org.jspecify.annotations.NullMarked;
