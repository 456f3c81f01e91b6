package fr.prevention.web.partnerspace;

import fr.prevention.partnerspace.api.Places;
import java.util.List;

/** The technicians of a structure, and the places the agreement with the chosen body gives them. */
public record TechniciansPage(Workplace workplace, List<AccountCard> cards, Places places) {}
