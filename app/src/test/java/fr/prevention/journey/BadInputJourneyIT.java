package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Courses;
import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Form;
import fr.prevention.ground.Records;
import fr.prevention.ground.StepAnswers;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Impossible values in every form: refused with a summary that leads to the field, the rest kept, nothing written. */
@WholePortal
class BadInputJourneyIT {

    private static final String LONG = "é".repeat(5000);

    @Autowired
    private Town town;

    @Autowired
    private Courses courses;

    @Autowired
    private Door door;

    @Autowired
    private Records records;

    @Autowired
    private Clock clock;

    private Map<String, String> before = Map.of();

    @BeforeEach
    void remember() {
        before = records.fingerprint();
    }

    @ParameterizedTest(name = "{0} : {2}")
    @CsvFileSource(resources = "/siret-tests.csv", numLinesToSkip = 1)
    void a_siret_opens_the_door_only_when_it_can_exist(String typed, String valid, String reason) {
        boolean possible = valid.equals("oui");
        if (possible) {
            String siret = typed.replace(" ", "");
            if (records.count("identity.account where login = ?", siret) == 0) {
                town.enrolled("Établissement " + siret, siret);
            }
        }
        Answer answer = signIn(typed, Town.PASSWORD);
        assertThat(answer.status()).isEqualTo(possible ? 302 : 422);
        if (!possible) {
            assertThat(answer.faults()).containsExactly("identifiant");
            assertThat(answer.page().expectFirst("#identifiant").val()).isEqualTo(typed);
        }
    }

    @Test
    void every_wrong_pair_gets_the_same_words() {
        Firm firm = town.enrolled("Minoterie de la Scarpe");
        Answer unknown = signIn("900 102 500 00015", "Inconnu.2026!");
        Answer wrong = signIn(firm.siret(), "Inconnu.2026!");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.page().select(".error-summary").text())
                .isEqualTo(wrong.page().select(".error-summary").text());
        assertThat(signIn("", "").faults()).containsExactly("identifiant", "motDePasse");
        assertThat(signIn(LONG, LONG).faults()).containsExactly("identifiant");
        assertThat(signIn("a\u0000b", "c\u0000d").faults()).containsExactly("identifiant");
    }

    @ParameterizedTest
    @CsvSource({
        "title, DOCTEUR",
        "email, sans-arobase",
        "email, deux@@entreprise.example",
        "email, isabelle@entreprise",
        "phone, 12",
        "phone, 03 22 00 00 0A",
        "phone, +1 212 555 0100",
        "postal-code, 8000",
        "postal-code, 80 00A",
        "head-maintains-space, peut-être",
        "belongs-to-group, 1",
        "staff-representation, on",
        "contact-email, camille@",
        "contact-phone, 0000000000",
        "health-service-email, 'a b@c.example'",
        "health-service-phone, 36"
    })
    void the_profile_refuses_what_cannot_be(String field, String value) {
        Firm firm = town.enrolled("Serrurerie du Ponthieu");
        remember();
        Form form = Profiles.filled(door.signedIn(firm.siret())).with("job-title", "Directrice");
        for (String action : new String[] {"valider", "brouillon"}) {
            isRefused(form.with("action", action).with(field, value).send(), field, value);
        }
    }

    @Test
    void the_profile_tells_every_text_that_is_too_long_at_once() {
        Firm firm = town.enrolled("Chaudronnerie Saint-Quentinoise");
        remember();
        Form form = Profiles.filled(door.signedIn(firm.siret())).with("action", "brouillon");
        String[] texts = {
            "last-name",
            "first-name",
            "job-title",
            "address-line",
            "address-complement",
            "commune",
            "health-service-name",
            "physician-last-name",
            "physician-first-name"
        };
        for (String text : texts) {
            form = form.with(text, LONG);
        }
        Answer answer = form.send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsExactlyInAnyOrder(texts);
        assertThat(answer.page().expectFirst("[name=last-name]").val()).isEqualTo(LONG);
        nothingChanged();
    }

    @ParameterizedTest
    @CsvSource({
        "E1, Q01, PEUT-ETRE, Q01",
        "E1, Q02, 2026-02-30, Q02",
        "E1, Q02, hier, Q02",
        "E1, Q04, INCONNU, Q04",
        "E1, Q06, -1, Q06",
        "E1, Q06, '12,345', Q06",
        "E1, Q06, douze, Q06",
        "E1, Q06, 1e400, Q06",
        "E2, Q08, TOTO, Q08",
        "E2, Q12, 0, Q12",
        "E2, Q12, 10000, Q12",
        "E2, Q12, '2,5', Q12",
        "E3, Q14, NEIN, Q14",
        "E3, Q16, SOLEIL, Q16",
        "E3, Q19, NaN, Q19",
        "E4, Q22, 1, Q22"
    })
    void a_step_refuses_what_its_question_does_not_take(String step, String field, String value, String fault) {
        Firm firm = town.open("Salaisons de l'Avesnois");
        Form form = answered(firm, step);
        remember();
        isRefused(form.with(field, value).with("commentaire", "À garder").send(), fault, null);
    }

    @Test
    void a_step_refuses_dates_to_come_long_texts_and_impossible_cells_all_at_once() {
        Firm firm = town.open("Transports Picards Réunis");
        LocalDate today = LocalDate.now(clock);
        String cell = "Q05.IND1." + (today.getYear() - 1);
        Form form = courses.page(door.signedIn(firm.siret()), "E1")
                .form(".step-form")
                .with("Q01", "OUI")
                .with("Q02", today.plusDays(1).toString())
                .with("Q03", "n".repeat(201))
                .with("Q04", "CSE", "AUTRE")
                .with("Q04.precision", "p".repeat(501))
                .with(cell, "-3")
                .with("Q07", "OUI")
                .with("commentaire", LONG);
        remember();
        Answer answer = form.send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsExactly("Q02", "Q03", "Q04.precision", cell, "commentaire");
        assertThat(answer.page().expectFirst("[name=Q07][value=OUI]").hasAttr("checked"))
                .isTrue();
        assertThat(answer.page().expectFirst("#commentaire").wholeText()).contains(LONG);
        nothingChanged();
    }

    @Test
    void an_option_that_excludes_the_others_stays_alone() {
        Firm firm = town.open("Mécanique de Précision Cambrai");
        Form form = answered(firm, "E3").with("Q20", "AUCUN", "DUERP");
        remember();
        isRefused(form.send(), "Q20", null);
    }

    @Test
    void an_answer_to_a_question_that_is_not_asked_is_not_kept() {
        Firm firm = town.open("Meubles Compiègne Style");
        Form form = courses.page(door.signedIn(firm.siret()), "E1").form(".step-form");
        remember();
        Answer answer = form.with("Q01", "NON").with("Q02", "2025-01-15").send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".error-summary").text()).contains("question 2 n'est plus posée");
        nothingChanged();
    }

    @Test
    void questions_cells_and_years_that_do_not_exist_are_not_taken() {
        Firm firm = town.open("Cosmétiques de l'Oise");
        Form form = courses.page(door.signedIn(firm.siret()), "E1").form(".step-form");
        remember();
        Answer answer = form.with("Q99", "OUI")
                .with("Q14", "OUI")
                .with("Q05.IND1.1999", "4")
                .with("Q05.IND9.2025", "4")
                .send();
        assertThat(answer.status()).isIn(302, 422);
        String ofFirm = "prevention_course.step_answer a join prevention_course.course_step s on s.id = a.step_id "
                + "join prevention_course.course c on c.id = s.course_id where c.establishment_id = ? and ";
        assertThat(records.count(
                        ofFirm + "question_code in ('Q99', 'Q14')", firm.id().value()))
                .isZero();
        assertThat(records.count(
                        ofFirm + "(value::text like '%1999%' or value::text like '%IND9%')",
                        firm.id().value()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"'', message vide d'objet, objet", "Objet, '', message"})
    void a_message_to_the_fund_wants_a_subject_and_a_body(String subject, String body, String fault) {
        Firm firm = town.enrolled("Fromagerie du Beauvaisis");
        remember();
        isRefused(message(firm).with("objet", subject).with("message", body).send(), fault, null);
    }

    @Test
    void a_message_to_the_fund_has_its_limits() {
        Firm firm = town.enrolled("Nettoyage Services Flandre");
        remember();
        isRefused(
                message(firm)
                        .with("objet", "o".repeat(151))
                        .with("message", "m")
                        .send(),
                "objet",
                "o".repeat(151));
        isRefused(message(firm).with("objet", "o").with("message", LONG).send(), "message", null);
        Answer tampered = message(firm)
                .with("objet", "o")
                .with("message", "m")
                .with("submission", "x")
                .send();
        assertThat(tampered.status()).isEqualTo(422);
        nothingChanged();
    }

    @ParameterizedTest
    @CsvSource({"''", "sans-arobase", "a@b"})
    void the_address_of_an_account_must_be_one(String email) {
        Firm firm = town.enrolled("Ambulances du Ternois");
        remember();
        Form form = door.signedIn(firm.siret()).get("/mon-compte").form("form[action=/mon-compte]");
        isRefused(
                form.with("courriel", email)
                        .with("motDePasseActuel", Town.PASSWORD)
                        .send(),
                "courriel",
                email);
    }

    @Test
    void a_review_wants_a_reason_and_has_its_limits() {
        Firm firm = town.open("Supermarché du Valois");
        courses.complete(firm, "E4");
        remember();
        Visitor officer = door.signedIn(town.claireMartin().login());
        String step = Courses.review(firm, "E4");
        isRefused(review(officer, step, "complement").with("motif", " \n ").send(), "motif", null);
        isRefused(review(officer, step, "complement").with("motif", LONG).send(), "motif", null);
        isRefused(review(officer, step, "validation").with("avis", LONG).send(), "avis", null);
        isRefused(review(officer, step, "commentaire").with("commentaire", "").send(), "commentaire", null);
        isRefused(review(officer, step, "commentaire").with("commentaire", LONG).send(), "commentaire", null);
        assertThat(review(officer, step, "validation")
                        .with("submission", "x")
                        .send()
                        .status())
                .isEqualTo(400);
        nothingChanged();
    }

    @Test
    void a_fund_chooses_among_its_own_officers_and_bodies() {
        Firm firm = town.enrolled("Clinique du Bois Fleuri");
        Visitor administrator = door.signedIn(town.anneDelcourt().login());
        String stranger = town.yvesLabat().account().value().toString();
        remember();
        Form choice =
                administrator.get("/caisse/etablissements/" + firm.id().value()).form("form[action$=/preventeur]");
        isRefused(choice.with("preventeur", stranger).send(), "preventeur", null);
        isRefused(choice.with("preventeur", "personne").send(), "preventeur", null);
        Form body = administrator.get("/caisse/parametres").form("main form");
        isRefused(body.with("validation", "MOI_SEUL").send(), "validation", null);
    }

    @Test
    void an_address_with_impossible_filters_shows_the_list() {
        Visitor officer = door.signedIn(town.claireMartin().login());
        for (String query : new String[] {
            "q=%25_'%22",
            "preventeur=personne",
            "departement=ZZ",
            "etape=E9",
            "statut=X",
            "page=-1",
            "page=abc",
            "page=99999999999999999999",
            "tri=rien",
            "taille=7",
            "q=" + "a".repeat(3000),
            "q=%00"
        }) {
            Answer answer = officer.get("/caisse?" + query);
            assertThat(answer.status()).as(query).isIn(200, 302);
        }
    }

    private Form answered(Firm firm, String step) {
        return courses.page(door.signedIn(firm.siret()), step)
                .form(".step-form")
                .with(StepAnswers.of(step, clock));
    }

    private Form message(Firm firm) {
        return door.signedIn(firm.siret()).get("/entreprise/caisse").form("form[action=/entreprise/caisse]");
    }

    private static Form review(Visitor officer, String step, String act) {
        return officer.get(step).form("form[action$=/" + act + "]");
    }

    /** From an address where nobody else has tried anything. */
    private Answer signIn(String login, String password) {
        return door.stranger()
                .get("/connexion")
                .form("form[action=/connexion]")
                .with("identifiant", login)
                .with("motDePasse", password)
                .send();
    }

    private void isRefused(Answer answer, String field, @Nullable String kept) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsExactly(field);
        assertThat(answer.page().select("[id='" + field + "']")).isNotEmpty();
        assertThat(answer.page().select("title").text()).startsWith("Erreur");
        if (kept != null
                && !answer.page()
                        .select("input[type=text][name='" + field + "']")
                        .isEmpty()) {
            assertThat(answer.page().expectFirst("[name='" + field + "']").val())
                    .isEqualTo(kept);
        }
        nothingChanged();
    }

    private void nothingChanged() {
        assertThat(records.fingerprint()).isEqualTo(before);
    }
}
