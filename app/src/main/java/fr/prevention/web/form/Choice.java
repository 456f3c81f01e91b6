package fr.prevention.web.form;

/**
 * One value that may be chosen in a field.
 *
 * @param value what the browser sends
 * @param label its words
 */
public record Choice(String value, String label) {}
