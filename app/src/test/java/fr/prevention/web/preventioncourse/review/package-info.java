@NullMarked
package fr.prevention.web.preventioncourse.review;

import org.jspecify.annotations.NullMarked;
