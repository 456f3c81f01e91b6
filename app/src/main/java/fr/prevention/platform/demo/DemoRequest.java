package fr.prevention.platform.demo;

import fr.prevention.partnerspace.api.RequestStatus;
import java.time.LocalDate;
import java.util.List;

/**
 * A service request of the demonstration; the person is invented.
 *
 * @param daysAgo when it was written
 * @param words what was asked, decided or given as a reason
 */
record DemoRequest(
        String kind,
        String lastName,
        String firstName,
        LocalDate birthDate,
        int daysAgo,
        RequestStatus end,
        String words) {

    static final List<DemoRequest> ALL = List.of(
            of(
                    "C2S",
                    "Diallo",
                    "Awa",
                    1987,
                    64,
                    RequestStatus.DONE,
                    "La demande est acceptée : droits ouverts pour un an."),
            of(
                    "AME",
                    "Ionescu",
                    "Radu",
                    1979,
                    58,
                    RequestStatus.DONE,
                    "Renouvellement accordé, carte à retirer à l'accueil."),
            of("CARTE_VITALE", "Petit", "Inès", 1999, 40, RequestStatus.IN_PROGRESS, ""),
            of(
                    "RENONCEMENT_SOINS",
                    "Bernard",
                    "Lucien",
                    1951,
                    33,
                    RequestStatus.REFUSED,
                    "Un accompagnement est déjà en cours avec la Mission accompagnement santé."),
            of(
                    "BILAN_SANTE",
                    "Simon",
                    "Joëlle",
                    1968,
                    21,
                    RequestStatus.CANCELLED,
                    "La personne a déménagé hors du département."),
            of("MEDECIN_TRAITANT", "Laurent", "Paulette", 1944, 12, RequestStatus.IN_PROGRESS, ""),
            of(
                    "ACCES_DROITS",
                    "Rahmani",
                    "Karim",
                    1990,
                    6,
                    RequestStatus.MORE_ASKED,
                    "Pouvez-vous joindre un justificatif de domicile de moins de trois mois ?"),
            of("INCLUSION_NUM", "Moreau", "Denise", 1948, 2, RequestStatus.SENT, ""),
            of("SERVICE_SOCIAL", "Garcia", "Manuel", 1973, 1, RequestStatus.DRAFT, ""));

    boolean isSent() {
        return end != RequestStatus.DRAFT;
    }

    boolean isAssigned() {
        return isSent() && end != RequestStatus.SENT && end != RequestStatus.CANCELLED;
    }

    private static DemoRequest of(
            String kind, String lastName, String firstName, int year, int daysAgo, RequestStatus end, String words) {
        return new DemoRequest(kind, lastName, firstName, LocalDate.of(year, 5, 14), daysAgo, end, words);
    }
}
