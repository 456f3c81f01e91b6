@NullMarked
package fr.prevention.web.preventioncourse;

import org.jspecify.annotations.NullMarked;
