package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Courses;
import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Form;
import fr.prevention.ground.Records;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.platform.drafts.NeverKept;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every form of the product, sent when its session is gone: nothing is carried out, and after signing in it stands in its page
 * as it was filled. The forms are found by walking through the portal; a form that is not told here fails.
 */
@WholePortal
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LateFormJourneyIT {

    private static final List<String> FORMS = List.of(
            "/caisse/etablissements/{id}/etapes/{étape}/commentaire",
            "/caisse/etablissements/{id}/etapes/{étape}/complement",
            "/caisse/etablissements/{id}/etapes/{étape}/validation",
            "/caisse/etablissements/{id}/preventeur",
            "/caisse/parametres",
            "/entreprise/caisse",
            "/entreprise/parcours/{étape}",
            "/entreprise/pieces-jointes/{id}/remplacer",
            "/entreprise/pieces-jointes/{id}/retirer",
            "/entreprise/profil",
            "/mon-compte",
            "/mon-compte/cles",
            "/mon-compte/coordonnees",
            "/mon-compte/courriels");

    /** Nothing is typed in them that would be worth keeping, or it must not be kept. */
    private static final Set<String> NOT_KEPT = Set.of("/connexion", "/connexion/cle", "/deconnexion");

    /** Filled by whoever is not signed in: there is no account to keep them for. */
    private static final Set<String> OF_NOBODY = Set.of(
            "/acces-administrateur",
            "/acces-administrateur/partenaire",
            "/mot-de-passe-oublie",
            "/mot-de-passe-oublie/adherent",
            "/premiere-connexion");

    /** Sent by the pages themselves, with a mark that says for which account. */
    private static final Set<String> OF_THE_FRAME =
            Set.of("/session/prolonger", "/mon-compte/second-facteur/proposer", "/mon-compte/mot-de-passe");

    /** What they hold depends on who was there before: {@link LateFormsOfEverySpaceIT} sends all that it finds there. */
    private static final List<String> TOLD_ELSEWHERE =
            List.of("/caisse/assistance/", "/caisse/utilisateurs/", "/mon-organisation/", "/mon-compte/sessions/");

    @Autowired
    private Town town;

    @Autowired
    private Courses courses;

    @Autowired
    private Door door;

    @Autowired
    private Records records;

    private final FoundForms found = new FoundForms();

    @BeforeAll
    void walk_through_the_portal() {
        Firm firm = town.open("Fonderie de la Somme");
        courses.complete(firm, "E4");
        String claire = town.claireMartin().login();
        String anne = town.anneDelcourt().login();
        String sheet = "/caisse/etablissements/" + firm.id().value();
        found.walk("", door.visitor(), List.of("/connexion"));
        found.walk(firm.siret(), door.signedIn(firm.siret()), List.of("/entreprise", "/mon-compte"));
        found.walk(claire, door.signedIn(claire), List.of(sheet + "/etapes/E4", "/caisse"));
        found.walk(anne, door.signedIn(anne), List.of(sheet, "/caisse/parametres"));
    }

    @Test
    void every_form_is_told_here() {
        Set<String> told = new TreeSet<>(FORMS);
        told.addAll(NOT_KEPT);
        told.addAll(OF_THE_FRAME);
        told.addAll(OF_NOBODY);
        Set<String> met = found.forms().keySet().stream()
                .filter(pattern -> TOLD_ELSEWHERE.stream().noneMatch(pattern::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(met).isEqualTo(told);
        Set<String> unmarked = new TreeSet<>(OF_NOBODY);
        unmarked.addAll(NOT_KEPT);
        assertThat(found.unmarked()).isEqualTo(unmarked);
        assertThat(found.passwords()).isNotEmpty().allMatch(NeverKept::is);
    }

    static Stream<String> forms() {
        return FORMS.stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void comes_back_as_it_was_filled_when_its_session_was_gone(String pattern) {
        FoundForms.Found form = found.form(pattern);
        Visitor visitor = door.signedIn(form.login());
        Form filled = FilledForms.filled(visitor, form);
        signOutEverybody();
        Map<String, String> before = records.fingerprint();
        Answer signIn = filled.send().follow().follow();
        assertThat(signIn.page().text()).contains("votre saisie n'est pas perdue");
        Answer back = signIn(signIn, form.login()).follow();
        assertThat(records.fingerprint()).isEqualTo(before);
        assertThat(back.page().select("main").text()).contains("Votre saisie est revenue");
        assertThat(back.page().select("[data-kept-list]")).isEmpty();
        FilledForms.same(back.form(FilledForms.selector(form)), filled);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void comes_back_as_it_was_filled_when_its_token_is_stale(String pattern) {
        FoundForms.Found form = found.form(pattern);
        Visitor visitor = door.signedIn(form.login());
        Form filled = FilledForms.filled(visitor, form);
        Map<String, String> before = records.fingerprint();
        Answer back = filled.with("_csrf", "périmé").send().follow();
        assertThat(records.fingerprint()).isEqualTo(before);
        assertThat(back.status()).isEqualTo(200);
        FilledForms.same(back.form(FilledForms.selector(form)), filled);
    }

    private void signOutEverybody() {
        records.run("delete from platform.spring_session");
    }

    private static Answer signIn(Answer page, String login) {
        return page.form("form[action=/connexion]")
                .with("identifiant", login)
                .with("motDePasse", Town.PASSWORD)
                .send();
    }
}
