package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.prevention.ground.Answer;
import fr.prevention.ground.Courses;
import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Form;
import fr.prevention.ground.Papers;
import fr.prevention.ground.Records;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept of a form that came too late: for whom, for how long, and what is not. */
@WholePortal
class KeptTextJourneyIT {

    private static final String TEXT = "Le quai n° 3 est trop étroit pour les transpalettes";
    private static final String MESSAGE = "form[action=/entreprise/caisse]";

    @Autowired
    private Town town;

    @Autowired
    private Courses courses;

    @Autowired
    private Door door;

    @Autowired
    private Records records;

    private Firm firm;
    private Visitor visitor;

    @BeforeEach
    void a_firm_that_writes_to_its_fund() {
        firm = town.open("Entrepôt de la Luce");
        visitor = door.signedIn(firm.siret());
    }

    @Test
    void is_given_back_to_nobody_else_and_waits_for_its_account() {
        Firm other = town.open("Filature de la Selle");
        Answer signIn = late(message()).follow().follow();
        Answer elsewhere = signIn(signIn, other.siret());
        assertThat(elsewhere.location()).isEqualTo("/");
        String resume = resume(signIn);
        Answer curious = visitor.get(resume);
        assertThat(curious.page().text()).doesNotContain(TEXT).contains("Il n'y a pas de saisie à reprendre ici");
        visitor.get("/entreprise").form("form[action=/deconnexion]").send();
        Answer own = signIn(visitor.get("/connexion"), firm.siret());
        assertThat(own.location()).isEqualTo(resume);
        assertThat(own.follow().form(MESSAGE).value("message")).contains(TEXT);
    }

    @Test
    void a_form_of_one_account_is_not_sent_under_another() {
        Firm other = town.open("Corderie de l'Ancre");
        Form form = message();
        Form account =
                visitor.get("/mon-compte").form("form[action=/mon-compte]").with("courriel", "pris@mal.example");
        Form renewal = visitor.get("/mon-compte").form("form[action=/session/prolonger]");
        signOut();
        signIn(visitor.get("/connexion"), other.siret());
        var before = records.fingerprint();
        for (Form late : List.of(form, account, renewal, form.with("_csrf", "périmé"))) {
            Answer answer = late.send();
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.page().select("h1").text()).isEqualTo("Cette page a été ouverte avec un autre compte");
            assertThat(answer.text()).doesNotContain(TEXT, firm.name());
        }
        visitor.get("/entreprise/caisse")
                .form(MESSAGE)
                .with("_origine", form.value("_origine"))
                .sendTo("/brouillons/caisse");
        assertThat(records.fingerprint()).isEqualTo(before);
        assertThat(keptFor(firm)).isGreaterThan(0);
        assertThat(keptFor(other)).isZero();
    }

    @Test
    void files_are_named_and_asked_for_again() {
        Form form = courses.filled(visitor, "E4").withFile("fichier.Q17", "Rapport.pdf", Papers.pdf("r"));
        Answer back = signIn(late(form).follow().follow(), firm.siret()).follow();
        assertThat(back.page().select(".kept-form").text())
                .contains("Les fichiers ne peuvent pas être gardés", "Rapport.pdf");
    }

    @Test
    void what_has_no_place_any_more_can_still_be_read() {
        String address = late(message().with("ancien-champ", "Une remarque sur le chariot"))
                .location();
        Answer back = signIn(visitor.get(address).follow(), firm.siret()).follow();
        assertThat(back.page().select("[data-kept-list] .kept-text").eachText())
                .containsExactly("Une remarque sur le chariot");
    }

    @Test
    void a_form_sent_again_is_forgotten_and_so_is_one_given_up() {
        Answer back = signIn(late(message()).follow().follow(), firm.siret()).follow();
        Answer sent = back.form(MESSAGE).with("objet", "").send();
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.form(MESSAGE).value("message")).contains(TEXT);
        assertThat(keptFor(firm)).isZero();
        Answer again = sent.form(MESSAGE)
                .with("objet", "Quai")
                .with("_csrf", "périmé")
                .send()
                .follow();
        assertThat(again.path()).isEqualTo("/entreprise/caisse");
        assertThat(again.form(MESSAGE).value("objet")).isEqualTo("Quai");
        assertThat(again.form("form[action^=/saisies/]").send().location()).isEqualTo("/entreprise/caisse");
        assertThat(keptFor(firm)).isZero();
    }

    @Test
    void signing_out_forgets_it() {
        message().with("_csrf", "périmé").send();
        assertThat(keptFor(firm)).isEqualTo(1);
        visitor.get("/entreprise").form("form[action=/deconnexion]").send();
        assertThat(keptFor(firm)).isZero();
    }

    @Test
    void a_form_sent_after_signing_out_in_another_tab_is_kept() {
        Form form = message();
        visitor.get("/entreprise").form("form[action=/deconnexion]").send();
        Answer back = signIn(form.send().follow().follow(), firm.siret()).follow();
        assertThat(back.form(MESSAGE).value("message")).contains(TEXT);
    }

    @Test
    void after_an_hour_it_is_gone_and_the_page_says_so() {
        Answer signIn = late(message()).follow().follow();
        records.run(
                "update platform.kept_form set kept_at = kept_at - interval '61 minutes' where account_id = ?",
                id(firm));
        Answer back = signIn(signIn, firm.siret()).follow();
        assertThat(back.page().text()).contains("elle date de plus d'une heure").doesNotContain(TEXT);
    }

    @Test
    void passwords_and_codes_are_not_kept() {
        Form form = message().with("motDePasse", "Secret.De.Polichinelle.1").with("code", "123456");
        Answer back = signIn(late(form).follow().follow(), firm.siret()).follow();
        assertThat(back.text()).contains(TEXT).doesNotContain("Polichinelle", "123456");
    }

    @Test
    void nobody_stores_anything_without_the_mark_of_an_account() {
        Form form = message();
        int before = records.count("platform.kept_form");
        signOut();
        for (Form stranger : List.of(form.without("_origine"), form.with("_origine", "x"), tampered(form))) {
            assertThat(stranger.send().location()).startsWith("/connexion").doesNotContain("reprise");
        }
        assertThat(records.count("platform.kept_form")).isEqualTo(before);
    }

    @Test
    void each_account_has_room_for_ten_forms_and_none_that_is_huge() {
        Form form = message();
        signOut();
        for (int times = 0; times < 12; times++) {
            form.send();
        }
        assertThat(keptFor(firm)).isEqualTo(10);
        Answer refused = form.with("message", "é".repeat(110_000)).send();
        assertThat(refused.location()).startsWith("/connexion").endsWith("trop-longue");
        assertThat(refused.follow().page().text()).contains("trop longue pour être gardée");
        assertThat(keptFor(firm)).isEqualTo(10);
    }

    @Test
    void it_is_unreadable_in_the_database_and_absent_from_the_log() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        Answer back = signIn(late(message()).follow().follow(), firm.siret()).follow();
        visitor.post("/brouillons/caisse", back.form(MESSAGE).fields());
        root.detachAppender(log);
        assertThat(log.list)
                .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.DEBUG))
                .noneMatch(event -> event.getFormattedMessage().contains("transpalettes"));
        assertThat(records.count("platform.form_draft where account_id = ? and sealed is not null", id(firm)))
                .isEqualTo(1);
        for (String table : List.of("platform.kept_form", "platform.form_draft")) {
            assertThat(records.count(
                            table + " where account_id = ? and position('transpalettes'::bytea in sealed) > 0",
                            id(firm)))
                    .isZero();
        }
    }

    private Form message() {
        return visitor.get("/entreprise/caisse")
                .form(MESSAGE)
                .with("objet", "Quai")
                .with("message", TEXT);
    }

    private Answer late(Form form) {
        signOut();
        return form.send();
    }

    /** The session dies; the browser does not know. */
    private void signOut() {
        records.run("delete from platform.spring_session where principal_name = ?", id(firm).toString());
    }

    private static Form tampered(Form form) {
        String mark = form.value("_origine");
        char last = mark.charAt(40);
        return form.with("_origine", mark.substring(0, 40) + (last == 'A' ? 'B' : 'A') + mark.substring(41));
    }

    private static String resume(Answer signIn) {
        return signIn.form("form[action=/connexion]").value("suite");
    }

    private static Answer signIn(Answer page, String login) {
        return page.form("form[action=/connexion]")
                .with("identifiant", login)
                .with("motDePasse", Town.PASSWORD)
                .send();
    }

    private int keptFor(Firm whose) {
        return records.count("platform.kept_form where account_id = ?", id(whose));
    }

    private static java.util.UUID id(Firm whose) {
        return whose.actor().account().value();
    }
}
