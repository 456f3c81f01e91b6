@NullMarked
package fr.prevention.platform.provider;

import org.jspecify.annotations.NullMarked;
