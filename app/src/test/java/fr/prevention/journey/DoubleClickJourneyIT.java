package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Courses;
import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Form;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Papers;
import fr.prevention.ground.Records;
import fr.prevention.ground.StepAnswers;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every submit of the product, sent twice at the same moment by one page: one effect, and no fault shown. */
@WholePortal
class DoubleClickJourneyIT {

    @Autowired
    private Town town;

    @Autowired
    private Courses courses;

    @Autowired
    private Door door;

    @Autowired
    private Records records;

    @Autowired
    private Mailboxes mails;

    @Test
    void a_message_to_the_fund_leaves_once() {
        Firm firm = town.enrolled("Carrosserie Artésienne");
        Form form = door.signedIn(firm.siret())
                .get("/entreprise/caisse")
                .form("form[action=/entreprise/caisse]")
                .with("objet", "Visite de la carrosserie")
                .with("message", "Quand pouvez-vous venir ?");
        succeeds(twice(form));
        assertThat(records.count(
                        "establishment.fund_message where establishment = ?",
                        firm.id().value()))
                .isOne();
        mails.await("tmspros@carsat-hdf.example", "Visite de la carrosserie");
        assertThat(records.count("platform.outgoing_mail where subject like ?", "%Visite de la carrosserie%"))
                .isOne();
    }

    @Test
    void a_profile_is_kept_and_validated_once() {
        Firm firm = town.enrolled("Imprimerie des Hortillonnages");
        Visitor visitor = door.signedIn(firm.siret());
        Form form = Profiles.filled(visitor);
        succeeds(twice(form.with("action", "brouillon")));
        succeeds(twice(Profiles.filled(visitor).with("action", "valider")));
        assertThat(records.count(
                        "establishment.profile where establishment = ? and version = 2",
                        firm.id().value()))
                .isOne();
    }

    @Test
    void the_address_of_an_account_changes_once() {
        Firm firm = town.enrolled("Câblerie du Calaisis");
        Form form = door.signedIn(firm.siret()).get("/mon-compte").form("form[action=/mon-compte]");
        succeeds(twice(form.with("courriel", "nouvelle@cablerie.example").with("motDePasseActuel", Town.PASSWORD)));
        mails.await("nouvelle@cablerie.example", "Votre adresse électronique a changé");
        mails.await(firm.account(), "Votre adresse électronique a changé");
        assertThat(records.count(
                        "platform.outgoing_mail where recipient in (?, ?)",
                        firm.account(),
                        "nouvelle@cablerie.example"))
                .isEqualTo(2);
    }

    @Test
    void a_step_is_completed_once_with_each_document_once() {
        Firm firm = town.open("Fonderie de la Somme");
        succeeds(twice(courses.filled(door.signedIn(firm.siret()), "E3")));
        assertThat(facts(firm, "COMPLETED")).isOne();
        assertThat(records.count(
                        "prevention_course.document d join prevention_course.course c on c.id = d.course_id "
                                + "where c.establishment_id = ?",
                        firm.id().value()))
                .isEqualTo(StepAnswers.documents("E3").size());
        mails.await(Town.mail(town.claireMartin()), "Fonderie de la Somme a complété");
        assertThat(records.count("platform.outgoing_mail where subject like ?", "Fonderie de la Somme a complété%"))
                .isOne();
    }

    @Test
    void a_file_chosen_is_deposited_once_replaced_once_and_removed_once() {
        Firm firm = town.open("Marée Boulonnaise");
        Visitor visitor = door.signedIn(firm.siret());
        Form step = courses.page(visitor, "E1").form(".step-form");
        Form deposit = step.withFile("fichier.Q05", "Tableau.pdf", Papers.pdf("Tableau"));
        succeeds(twice(() -> deposit.sendTo("/entreprise/parcours/E1/pieces/Q05")));
        assertThat(documents(visitor)).hasSize(1);
        Form replacement = visitor.get(link(visitor, "remplacer"))
                .form("main form")
                .withFile("fichier", "Tableau corrigé.pdf", Papers.pdf("corrigé"));
        succeeds(twice(replacement));
        assertThat(documents(visitor)).containsExactly("Tableau corrigé.pdf");
        assertThat(facts(firm, "DOCUMENT_REPLACED")).isOne();
        List<Answer> removals = twice(visitor.get(link(visitor, "retirer")).form("main form"));
        assertThat(removals).extracting(Answer::status).allMatch(status -> status < 500);
        assertThat(documents(visitor)).isEmpty();
        assertThat(facts(firm, "DOCUMENT_REMOVED")).isOne();
    }

    @Test
    void a_review_comments_returns_and_approves_once() {
        Firm firm = town.open("Verrerie de la Bresle");
        courses.complete(firm, "E4");
        Visitor officer = door.signedIn(town.claireMartin().login());
        succeeds(twice(review(officer, firm, "commentaire").with("commentaire", "Merci pour ce travail.")));
        assertThat(facts(firm, "COMMENTED")).isOne();
        succeeds(twice(review(officer, firm, "complement").with("motif", "Joignez l'évaluation de 2025.")));
        assertThat(facts(firm, "RETURNED")).isOne();
        mails.await(firm.head(), "Un complément est demandé");
        assertThat(records.count(
                        "platform.outgoing_mail where recipient = ? and subject like 'Un complément%'", firm.head()))
                .isOne();
        Visitor visitor = door.signedIn(firm.siret());
        courses.page(visitor, "E4")
                .form(".step-form")
                .with("commentaire", "Fait.")
                .send();
        succeeds(twice(review(officer, firm, "validation").with("avis", "Bravo.")));
        assertThat(facts(firm, "APPROVED")).isOne();
    }

    @Test
    void an_officer_is_put_in_charge_and_a_fund_decides_who_approves_without_a_fault() {
        Firm firm = town.enrolled("Cartonnages de Creil");
        Visitor administrator = door.signedIn(town.anneDelcourt().login());
        String sheet = "/caisse/etablissements/" + firm.id().value();
        succeeds(twice(administrator
                .get(sheet)
                .form("form[action$=/preventeur]")
                .with("preventeur", town.claireMartin().account().value().toString())));
        assertThat(administrator.get(sheet).text()).contains("Claire Martin");
        succeeds(twice(administrator.get("/caisse/parametres").form("main form")));
    }

    @Test
    void signing_in_and_out_twice_ends_signed_out() {
        Firm firm = town.enrolled("Couverture Zinguerie Lens");
        Visitor visitor = door.visitor();
        Form form = visitor.get("/connexion")
                .form("form[action=/connexion]")
                .with("identifiant", firm.siret())
                .with("motDePasse", Town.PASSWORD);
        assertThat(twice(form)).extracting(Answer::status).allMatch(status -> status == 302 || status == 403);
        assertThat(visitor.get("/entreprise").status()).isEqualTo(200);
        Form leaving = visitor.get("/entreprise").form("form[action=/deconnexion]");
        assertThat(twice(leaving)).extracting(Answer::status).allMatch(status -> status == 302 || status == 403);
        assertThat(visitor.get("/entreprise").location()).startsWith("/connexion");
    }

    private static Form review(Visitor officer, Firm firm, String act) {
        return officer.get(Courses.review(firm, "E4")).form("form[action$=/" + act + "]");
    }

    private int facts(Firm firm, String kind) {
        return records.count(
                "prevention_course.timeline_entry t join prevention_course.course_step s on s.id = t.step_id "
                        + "join prevention_course.course c on c.id = s.course_id where c.establishment_id = ? and t.kind = ?",
                firm.id().value(),
                kind);
    }

    private static List<String> documents(Visitor visitor) {
        return visitor.get("/entreprise/pieces-jointes")
                .page()
                .select("main a[download]")
                .eachText();
    }

    private static String link(Visitor visitor, String act) {
        return visitor.get("/entreprise/pieces-jointes")
                .page()
                .expectFirst("main a[href*=/" + act + "]")
                .attr("href");
    }

    private static void succeeds(List<Answer> answers) {
        assertThat(answers).extracting(Answer::status).allMatch(status -> status < 400);
    }

    private static List<Answer> twice(Form form) {
        return twice(form::send);
    }

    /** Both at the same moment, over connections of their own. */
    private static List<Answer> twice(Callable<Answer> sending) {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Answer> click = () -> {
            together.await();
            return sending.call();
        };
        try (ExecutorService fingers = Executors.newFixedThreadPool(2)) {
            return fingers.invokeAll(List.of(click, click)).stream()
                    .map(Future::resultNow)
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
