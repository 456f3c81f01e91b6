/** Journeys through the whole portal over real HTTP, real PostgreSQL and a real mail server. */
@NullMarked
package fr.prevention.journey;

import org.jspecify.annotations.NullMarked;
