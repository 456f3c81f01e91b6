@NullMarked
package fr.prevention.access;

import org.jspecify.annotations.NullMarked;
