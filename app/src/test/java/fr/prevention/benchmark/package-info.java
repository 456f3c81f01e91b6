/** Measurements: they print figures and fail on none. A few rounds run with every build, many with {@code -Dbenchmark.rounds}. */
@NullMarked
package fr.prevention.benchmark;

import org.jspecify.annotations.NullMarked;
