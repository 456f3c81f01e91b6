package fr.prevention.platform.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Invented names of people and firms, always the same for the same place in a list. */
final class DemoNames {

    private static final List<String> FIRST = List.of(
            "Agnès",
            "Alain",
            "Aurélie",
            "Benoît",
            "Brigitte",
            "Carole",
            "Denis",
            "Élodie",
            "Fabrice",
            "Florian",
            "Gaëlle",
            "Henri",
            "Inès",
            "Jérôme",
            "Karim",
            "Laure",
            "Lionel",
            "Maëva",
            "Mathieu",
            "Nadège",
            "Odile",
            "Patrick",
            "Régis",
            "Samira",
            "Solène",
            "Thomas",
            "Virginie",
            "Xavier",
            "Yann",
            "Zoé");

    private static final List<String> LAST = List.of(
            "Abadie",
            "Allard",
            "Aubert",
            "Barthe",
            "Baudry",
            "Bellec",
            "Berger",
            "Blanc",
            "Bouvier",
            "Brun",
            "Cadiou",
            "Chabert",
            "Chauvin",
            "Clavel",
            "Colas",
            "Cordier",
            "Coste",
            "Daniel",
            "Delmas",
            "Diallo",
            "Escoffier",
            "Estève",
            "Fabre",
            "Faure",
            "Ferrand",
            "Garnier",
            "Gilles",
            "Giraud",
            "Granier",
            "Guérin",
            "Hamel",
            "Imbert",
            "Jaubert",
            "Joubert",
            "Lacaze",
            "Lagarde",
            "Laurens",
            "Leroux",
            "Marchetti",
            "Marty",
            "Maurel",
            "Michaud",
            "Moulin",
            "Nicolas",
            "Olivier",
            "Pastor",
            "Pelissier",
            "Perrot",
            "Poirier",
            "Prat",
            "Raynaud",
            "Ribeiro",
            "Roux",
            "Santoni",
            "Segura",
            "Tessier",
            "Thibault",
            "Vasseur",
            "Vial",
            "Weber");

    private static final Map<String, List<String>> ACTIVITIES = Map.of(
            "A", List.of("Chaudronnerie", "Mécanique", "Fonderie", "Tôlerie", "Usinage", "Ateliers"),
            "B", List.of("Maçonnerie", "Charpente", "Menuiserie", "Travaux publics", "Étanchéité", "Peinture"),
            "C", List.of("Transports", "Messagerie", "Imprimerie", "Déménagements", "Autocars", "Logistique"),
            "D", List.of("Boulangerie", "Supermarché", "Conserverie", "Traiteur", "Restauration", "Boucherie"),
            "E", List.of("Plasturgie", "Chimie", "Caoutchouc", "Parfums", "Peintures", "Verrerie"),
            "F", List.of("Cartonnages", "Meubles", "Scierie", "Confection", "Carrières", "Maroquinerie"),
            "G", List.of("Jardinerie", "Bricolage", "Meubles et déco", "Pharmacie centrale", "Matériaux", "Optique"),
            "H", List.of("Assurances", "Conseil", "Mutuelle", "Formation", "Accueil", "Études"),
            "I", List.of("Résidence", "Propreté", "Aide à domicile", "Clinique", "Intérim", "Blanchisserie"));

    private DemoNames() {}

    static String first(int place) {
        return FIRST.get(Math.floorMod(place, FIRST.size()));
    }

    static String last(int place) {
        return LAST.get(Math.floorMod(place, LAST.size()));
    }

    /** A firm of a sector; its name comes back only after every activity met every family. */
    static String firm(String sector, int place) {
        List<String> activities = Objects.requireNonNull(ACTIVITIES.get(sector), sector);
        String activity = activities.get(place % activities.size());
        return activity + " " + last(place + place / LAST.size());
    }
}
