package fr.prevention.web.pages;

/**
 * One of the pages that the law asks for.
 *
 * @param name its address and the key of its title
 * @param html its words, rendered
 */
public record LegalPage(String name, String html) {}
