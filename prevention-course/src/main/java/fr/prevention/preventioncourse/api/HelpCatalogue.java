package fr.prevention.preventioncourse.api;

import java.util.List;

/** Questions users ask about the portal, with their answers, open to everyone. */
public interface HelpCatalogue {

    /** By topic, in reading order. */
    List<HelpEntry> entries();

    /** A question; {@code answer} is in markdown. */
    record HelpEntry(String slug, String topic, String question, String answer) {}
}
