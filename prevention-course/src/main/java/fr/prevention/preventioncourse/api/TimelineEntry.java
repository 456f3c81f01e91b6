package fr.prevention.preventioncourse.api;

import java.time.Instant;

/**
 * A dated fact of a step's life.
 *
 * @param actor displayed name of who did it, "" when the portal itself did
 * @param detail file name, reason or comment; "" when there is nothing to add
 */
public record TimelineEntry(TimelineKind kind, Instant at, String actor, String detail) {}
