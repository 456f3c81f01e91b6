package fr.prevention.partnerspace;

import fr.prevention.establishment.api.PhoneNumber;
import fr.prevention.partnerspace.api.ConcernedPerson;
import fr.prevention.partnerspace.api.KindSettings;
import fr.prevention.partnerspace.api.ReceivedDocument;
import fr.prevention.partnerspace.api.RequestContent;
import fr.prevention.partnerspace.api.RequestKindCode;
import fr.prevention.partnerspace.api.RequestQuestion;
import fr.prevention.partnerspace.domain.kind.RequestKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Kinds of request and what is written in them. */
public final class Papers {

    public static final RequestKindCode C2S = new RequestKindCode("C2S");
    public static final RequestKindCode BILAN_SANTE = new RequestKindCode("BILAN_SANTE");

    private Papers() {}

    /** Four questions, one of each type; the date alone may be left out. */
    public static RequestKind c2s() {
        return new RequestKind(
                C2S,
                "test",
                "Complémentaire santé solidaire",
                "assuré à faibles ressources",
                "formulaire, ressources",
                List.of(
                        question("Q1", RequestQuestion.Type.CHOICE, true, "PREMIERE", "RENOUVELLEMENT"),
                        question("Q2", RequestQuestion.Type.DATE, false),
                        question("Q3", RequestQuestion.Type.YES_NO, true),
                        question("Q4", RequestQuestion.Type.TEXT, true)),
                new KindSettings(true, 30, 24, 0));
    }

    public static Map<String, String> answers() {
        return Map.of("Q1", "PREMIERE", "Q3", "OUI", "Q4", "Un enfant à charge.");
    }

    public static RequestContent complete() {
        return about("Lefèvre", "Jeanne");
    }

    public static RequestContent about(String lastName, String firstName) {
        return written(lastName, firstName, answers());
    }

    /** What the catalogue of the product asks for a preventive check-up. */
    public static RequestContent checkUpFor(String lastName, String firstName) {
        return written(lastName, firstName, Map.of("Q1", "NON", "Q3", "NON", "Q4", "SEULE"));
    }

    public static ReceivedDocument pdf(String name) {
        return new ReceivedDocument(UUID.randomUUID(), name, ReceivedDocument.PDF, 1200, "0".repeat(64));
    }

    private static RequestContent written(String lastName, String firstName, Map<String, String> answers) {
        ConcernedPerson person = new ConcernedPerson(
                lastName, firstName, LocalDate.of(1984, 3, 12), new PhoneNumber("0556000001"), null, "33");
        return new RequestContent(person, true, LocalDate.of(2026, 11, 20), answers, "Reçue à la permanence.");
    }

    private static RequestQuestion question(
            String code, RequestQuestion.Type type, boolean required, String... options) {
        return new RequestQuestion(
                code,
                "Question " + code,
                "",
                type,
                required,
                List.of(options).stream()
                        .map(option -> new RequestQuestion.Option(option, option))
                        .toList());
    }
}
