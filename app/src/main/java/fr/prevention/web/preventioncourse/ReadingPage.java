package fr.prevention.web.preventioncourse;

/**
 * A text to read.
 *
 * @param html its body, safe to write as it is
 */
public record ReadingPage(String title, String summary, String html) {}
