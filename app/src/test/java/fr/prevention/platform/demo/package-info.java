@NullMarked
package fr.prevention.platform.demo;

import org.jspecify.annotations.NullMarked;
