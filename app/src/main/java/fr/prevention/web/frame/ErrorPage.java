package fr.prevention.web.frame;

/**
 * The page of an error.
 *
 * @param kind which words to use
 * @param reference what to quote when writing to us, or empty
 */
public record ErrorPage(String kind, String reference) {}
