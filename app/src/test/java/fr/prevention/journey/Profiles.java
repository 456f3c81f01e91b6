package fr.prevention.journey;

import fr.prevention.ground.Form;
import fr.prevention.ground.Visitor;

/** The page of the profile, filled. */
final class Profiles {

    private Profiles() {}

    static Form page(Visitor visitor) {
        return visitor.get("/entreprise/profil").form("form[action=/entreprise/profil]");
    }

    static Form filled(Visitor visitor) {
        return page(visitor)
                .with("last-name", "Marchand")
                .with("first-name", "Isabelle")
                .with("email", "isabelle.marchand@entreprise.example")
                .with("head-maintains-space", "oui")
                .with("belongs-to-group", "non")
                .with("staff-representation", "oui")
                .with("health-service-email", "contact@sante-travail.example")
                .with("health-service-phone", "03 22 54 58 00");
    }
}
