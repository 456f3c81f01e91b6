package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Form;
import fr.prevention.ground.Members;
import fr.prevention.ground.Partners;
import fr.prevention.ground.Records;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.ground.pages.RequestPages;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Organisation;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.platform.drafts.NeverKept;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The forms of the other spaces, found by walking through them: each comes back as it was filled, the next ones too. */
@WholePortal
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LateFormsOfEverySpaceIT {

    private static final Set<String> OF_THE_FRAME = Set.of("/deconnexion", "/session/prolonger");

    private static final Set<String> OF_PARTNERS = Set.of(
            "/partenaires/organisme",
            "/partenaires/comptes/nouveau",
            "/partenaires/demandes/nouvelle",
            "/partenaires/demandes/{id}/reponse",
            "/partenaires/demandes/{id}/annulation");

    @Autowired
    private Town town;

    @Autowired
    private Partners partners;

    @Autowired
    private Members members;

    @Autowired
    private Door door;

    @Autowired
    private Records records;

    private final FoundForms found = new FoundForms();

    @BeforeAll
    void walk_through_the_spaces() {
        Actor agent = partners.agentOf("CPAM SOMME");
        StructureId structure = partners.structure(agent, "Les Paniers de la Somme");
        partners.agreement(agent, structure, -30, 300, 5);
        String manager = partners.manager(agent, structure, "Lucie", "Delattre");
        Organisation company = Members.company("Tissages du Santerre");
        String administrator = members.administrator(company, "Nadia Lefort").login();
        members.user(company, "tissages.compta", "Paul Vasseur");
        String platform = members.platformAdministrator().login();
        walk(agent.login(), "/organisme", "/organisme/utilisateurs");
        Visitor boss = atWork(manager);
        found.walk(manager, boss, List.of("/partenaires"));
        found.walk("l.corbie", technician(boss, agent), List.of("/partenaires"));
        walk(ofTwoBodies(agent), "/partenaires/organisme");
        walk(administrator, "/adherent", "/adherent/profils");
        walk(platform, "/administration");
        walk(town.anneDelcourt().login(), "/caisse/utilisateurs", "/caisse/assistance");
    }

    /** Somebody of a partner structure, on the one body that works with it. */
    private Visitor atWork(String login) {
        Visitor visitor = door.signedIn(login);
        assertThat(visitor.get("/partenaires/organisme").location()).isEqualTo("/partenaires");
        return visitor;
    }

    /** With a draft, and two requests sent of which one wants an answer. */
    private Visitor technician(Visitor manager, Actor agent) {
        Partners.create(manager, "Lise", "Corbie");
        Partners.create(manager, "Luce", "Albert");
        partners.mayComeIn("l.corbie");
        Visitor technician = atWork("l.corbie");
        RequestPages.begin(technician, "C2S");
        String asked = RequestPages.send(technician);
        RequestPages.send(technician);
        Visitor treats = door.signedIn(agent.login());
        String treated = asked.replace(RequestPages.LIST, RequestPages.INBOX);
        treats.get(treated).form("form[action$=/attribution]").send();
        treats.get(treated)
                .form("form[action$=/complement]")
                .with("question", "Quels jours ?")
                .send();
        return technician;
    }

    private String ofTwoBodies(Actor agent) {
        Actor other = partners.agentOf("CPAM OISE");
        StructureId structure = partners.structure(agent, "Les Paniers des Deux Rives");
        partners.alsoKnownTo(other, "Les Paniers des Deux Rives");
        partners.agreement(agent, structure, -30, 300, 5);
        partners.agreement(other, structure, -30, 300, 5);
        return partners.manager(agent, structure, "Rose", "Deuxrives");
    }

    private void walk(String login, String... starts) {
        found.walk(login, door.signedIn(login), List.of(starts));
    }

    @Test
    void every_form_says_where_it_comes_from_and_every_password_is_known_as_one() {
        assertThat(found.unmarked()).isSubsetOf("/deconnexion");
        assertThat(found.passwords()).allMatch(NeverKept::is);
        assertThat(found.forms().keySet())
                .filteredOn(pattern -> pattern.startsWith("/partenaires/"))
                .containsExactlyInAnyOrderElementsOf(OF_PARTNERS);
        for (String space : List.of("/organisme/", "/adherent/", "/administration/", "/caisse/", "/partenaires/")) {
            assertThat(found.forms().keySet()).anyMatch(pattern -> pattern.startsWith(space));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_form_comes_back_as_it_was_filled() {
        return found.forms().entrySet().stream()
                .filter(form -> !OF_THE_FRAME.contains(form.getKey()))
                .filter(form -> !form.getKey().startsWith("/mon-compte/sessions/"))
                .map(form -> dynamicTest(form.getKey(), () -> comesBack(form.getValue())));
    }

    private void comesBack(FoundForms.Found form) {
        Visitor visitor = door.signedIn(form.login());
        if (form.page().startsWith("/partenaires/")) {
            visitor.get("/partenaires/organisme");
        }
        Form filled = FilledForms.filled(visitor, form);
        records.run("delete from platform.spring_session");
        Map<String, String> before = records.fingerprint();
        Answer signIn = filled.send().follow().follow();
        assertThat(records.fingerprint()).isEqualTo(before);
        Answer back = signIn.form("form[action=/connexion]")
                .with("identifiant", form.login())
                .with("motDePasse", Town.PASSWORD)
                .send()
                .follow();
        while (!back.location().isEmpty()) {
            back = back.follow();
        }
        FilledForms.same(back.form(FilledForms.selector(form)), filled);
    }
}
