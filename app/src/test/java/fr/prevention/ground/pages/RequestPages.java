package fr.prevention.ground.pages;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Form;
import fr.prevention.ground.Papers;
import fr.prevention.ground.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A technician who wrote a draft and sent a request with a document, and the pages that there are about them. */
public final class RequestPages {

    public static final String LIST = "/partenaires/demandes";
    public static final String INBOX = "/organisme/demandes";

    private final Visitor technician;
    private final String draft;
    private final String sent;
    private final String document;

    public RequestPages(Visitor technician, String body) {
        this.technician = technician;
        technician
                .get("/partenaires/organisme")
                .form("form[action=/partenaires/organisme]")
                .with("organisme", body)
                .send();
        draft = begin(technician, "BILAN_SANTE").path().replace("/saisie", "");
        sent = send(technician);
        document = technician.get(sent).element(".document a").attr("href");
    }

    public Visitor technician() {
        return technician;
    }

    public String[] ofTechnician() {
        return new String[] {
            LIST,
            LIST + "/export",
            LIST + "/nouvelle",
            draft,
            draft + "/saisie",
            draft + "/verification",
            draft + "/suppression",
            sent,
            sent + "/annulation",
            document
        };
    }

    public String[] ofBody() {
        return new String[] {
            INBOX,
            INBOX + "/export",
            INBOX + "/chiffres",
            INBOX + "/chiffres/export",
            INBOX + "/types",
            sent.replace(LIST, INBOX),
            document.replace(LIST, INBOX)
        };
    }

    /** A request with a document, sent: its address. */
    public static String send(Visitor technician) {
        Answer form = begin(technician, "BILAN_SANTE");
        Answer check = filled(form)
                .withFile("fichiers", "accord.pdf", Papers.pdf("Accord"))
                .with("suite", "verifier")
                .send()
                .follow();
        check.form("form[action$=/envoi]").send();
        return form.path().replace("/saisie", "");
    }

    /** A draft of that kind, just begun: its form. */
    public static Answer begin(Visitor technician, String kind) {
        return technician
                .get(LIST + "/nouvelle")
                .form("form[action=/partenaires/demandes/nouvelle]")
                .with("type", kind)
                .send()
                .follow();
    }

    /** The form of a check-up, with everything that it needs but documents. */
    public static Form filled(Answer form) {
        String today = LocalDate.now(ZoneId.of("Europe/Paris")).toString();
        return form.form("form[action$=/saisie]")
                .with(Map.of(
                        "nom", List.of("Lefèvre"),
                        "prenom", List.of("Jeanne"),
                        "naissance", List.of("12/03/1984"),
                        "departement", List.of("33"),
                        "telephone", List.of("05 56 00 00 01"),
                        "accord", List.of("oui"),
                        "accord-le", List.of(today),
                        "question-Q1", List.of("NON"),
                        "question-Q3", List.of("NON"),
                        "question-Q4", List.of("SEULE")));
    }
}
