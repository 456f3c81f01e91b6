package fr.prevention.platform.demo;

import fr.prevention.establishment.api.PostalCode;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.partnerspace.api.DottedPhone;
import fr.prevention.partnerspace.api.StructureDetails;
import fr.prevention.partnerspace.api.StructureSize;
import java.util.List;

/**
 * A partner structure of the demonstration.
 *
 * @param from first day of its agreement with CPAM Gironde, in days from today
 * @param to last day of it; no agreement when it is 0
 */
record DemoStructure(
        String name,
        StructureSize size,
        String street,
        String postalCode,
        String city,
        String contact,
        int from,
        int to) {

    static final DemoStructure PANIERS = new DemoStructure(
            "Les Paniers Solidaires",
            StructureSize.FROM_50_TO_249,
            "12 rue des Faures",
            "33000",
            "Bordeaux",
            "Jeanne Maury",
            0,
            0);

    static final DemoStructure LIBOURNE = new DemoStructure(
            "Accueil Solidaire de Libourne",
            StructureSize.FROM_10_TO_49,
            "3 place Abel-Surchamp",
            "33500",
            "Libourne",
            "Nadine Arnaud",
            0,
            0);

    static final List<DemoStructure> OTHERS = List.of(
            other("Point Conseil Mérignac", "33700", "Mérignac", "Samir Haddad", -30, 335),
            other("Maison des Droits de Pessac", "33600", "Pessac", "Claire Dubos", -300, 64),
            other("Relais Santé du Médoc", "33340", "Lesparre-Médoc", "Yves Pascal", -360, 5),
            other("Entraide du Bassin", "33120", "Arcachon", "Marie Castaing", 30, 394),
            other("Épicerie Sociale de Langon", "33210", "Langon", "Bruno Saint-Marc", -340, -2),
            other("Point d'Accès aux Droits de Blaye", "33390", "Blaye", "Lise Monnier", 0, 0),
            other("Association Rive Droite", "33150", "Cenon", "Karim Belkacem", -90, 275),
            other("Centre Social Bordeaux Nord", "33300", "Bordeaux", "Hélène Roy", -210, 155),
            other("Secours de la Haute Gironde", "33240", "Saint-André-de-Cubzac", "Paul Grenier", -340, 25),
            other("Accueil de Jour La Passerelle", "33800", "Bordeaux", "Inès Navarro", -60, 305));

    private static DemoStructure other(String name, String postalCode, String city, String contact, int from, int to) {
        return new DemoStructure(
                name, StructureSize.UNDER_10, "1 rue de la Mairie", postalCode, city, contact, from, to);
    }

    boolean hasAgreement() {
        return to != 0;
    }

    StructureDetails details() {
        return new StructureDetails(
                name,
                size,
                street,
                new PostalCode(postalCode),
                city,
                contact,
                new DottedPhone("05.56.00.00.00"),
                new EmailAddress("contact@partenaire-" + postalCode + ".example"));
    }
}
