/** The journeys of people in a real browser, on the whole application and a real PostgreSQL. */
@NullMarked
package fr.prevention.browser;

import org.jspecify.annotations.NullMarked;
