package fr.prevention.web.list;

/**
 * A filter at work, in words, that one click removes.
 *
 * @param label what it filters and on what
 * @param removal the address of the list without it
 */
public record Chip(String label, String removal) {}
