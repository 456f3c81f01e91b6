package fr.prevention.establishment;

import fr.prevention.establishment.api.PhoneNumber;
import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.ProfileContent;
import fr.prevention.establishment.api.Title;
import fr.prevention.identity.api.EmailAddress;

/** Profiles of the tests. */
public final class Profiling {

    private Profiling() {}

    /** Luc Dubois heads the joinery, Inès Vidal keeps the space up to date; every field is filled. */
    public static ProfileContent keptByInesVidal() {
        return keptByInesVidal("Gérant");
    }

    public static ProfileContent keptByInesVidal(String jobTitle) {
        return new ProfileContent(
                Title.MONSIEUR,
                "Dubois",
                "Luc",
                jobTitle,
                new EmailAddress("l.dubois@menuiserie-dubois.example"),
                new PhoneNumber("0322456789"),
                "12 rue des Tanneurs",
                "Bâtiment B",
                new PostalCode("80000"),
                "Amiens",
                false,
                "Vidal",
                "Inès",
                new EmailAddress("i.vidal@menuiserie-dubois.example"),
                new PhoneNumber("0612345678"),
                true,
                "Groupe Bois du Nord",
                true,
                "Santé Travail Somme",
                "Lefèvre",
                "Hélène",
                new EmailAddress("contact@sante-travail-somme.example"),
                new PhoneNumber("0322001122"));
    }

    /** Luc Dubois keeps the space himself; only what is required is filled. */
    public static ProfileContent justEnough() {
        return new ProfileContent(
                null,
                "Dubois",
                "Luc",
                "",
                new EmailAddress("l.dubois@menuiserie-dubois.example"),
                null,
                "",
                "",
                null,
                "",
                true,
                "",
                "",
                null,
                null,
                false,
                "",
                false,
                "",
                "",
                "",
                new EmailAddress("contact@sante-travail-somme.example"),
                new PhoneNumber("0322001122"));
    }

    /** Only the name of the head. */
    public static ProfileContent onlyNamed(String lastName, String firstName) {
        return new ProfileContent(
                null, lastName, firstName, "", null, null, "", "", null, "", null, "", "", null, null, null, "", null,
                "", "", "", null, null);
    }
}
