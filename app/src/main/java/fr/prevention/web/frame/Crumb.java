package fr.prevention.web.frame;

/**
 * One step of the breadcrumb; the page itself stands behind the last.
 *
 * @param address the page it leads to
 * @param label its words
 */
public record Crumb(String address, String label) {}
