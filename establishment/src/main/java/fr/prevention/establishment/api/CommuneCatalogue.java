package fr.prevention.establishment.api;

import java.util.List;

/** Communes to suggest while an address is typed. CEDEX codes are unknown to it: a suggestion is never forced. */
public interface CommuneCatalogue {

    /** Names of the communes served under a postal code, in French order; empty when unknown. */
    List<String> communesOf(PostalCode postalCode);
}
