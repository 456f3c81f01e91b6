package fr.prevention.web.partnerspace;

import fr.prevention.partnerspace.api.Places;
import fr.prevention.web.frame.Texts;

/** The places of a structure in a few words: what passes the maximum is said to pass it. */
public final class PlacesWords {

    private PlacesWords() {}

    public static String of(Texts texts, Places places) {
        if (places.maximum() == 0) {
            return texts.t("partner.places.none", places.active());
        }
        return texts.t(
                places.isExceeded() ? "partner.places.beyond" : "partner.places", places.active(), places.maximum());
    }
}
