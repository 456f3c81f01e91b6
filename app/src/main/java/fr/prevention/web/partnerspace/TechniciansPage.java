package fr.prevention.web.partnerspace;

import java.util.List;

/**
 * The technicians of a structure.
 *
 * @param active how many may come in
 * @param maximum how many the agreement allows
 */
public record TechniciansPage(Workplace workplace, List<AccountCard> cards, int active, int maximum) {

    public boolean isFull() {
        return active >= maximum;
    }
}
