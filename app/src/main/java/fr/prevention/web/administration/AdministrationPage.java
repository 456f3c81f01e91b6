package fr.prevention.web.administration;

import fr.prevention.identity.api.AdministrationOverview.Figures;
import java.util.List;

/**
 * The home of the administrators of the platform.
 *
 * @param sessions people signed in at this moment
 * @param concerns what needs attention, empty when nothing does
 */
public record AdministrationPage(Figures figures, List<KindCount> kinds, int sessions, List<Concern> concerns) {

    /** How many organisations of a kind there are, by the words of the kind. */
    public record KindCount(String label, int count, String address) implements Comparable<KindCount> {

        @Override
        public int compareTo(KindCount other) {
            return label.compareTo(other.label);
        }
    }

    /**
     * Something that needs attention.
     *
     * @param grave whether something is broken, and not only to be thought of
     * @param address where to deal with it
     */
    public record Concern(boolean grave, String words, String address) {}
}
