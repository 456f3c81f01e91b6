package fr.prevention.preventioncourse.api;

import java.time.Instant;
import java.util.UUID;

/** A comment of the regional fund on a step, read-only for the establishment. */
public record CommentView(UUID id, String author, Instant at, String text) {}
