package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Members;
import fr.prevention.ground.Partners;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.Right;
import fr.prevention.partnerspace.api.StructureId;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The journal of a member company, of a body and of a partner structure: their own entries, for who administers them. */
@WholePortal
class JournalOfEachSpaceJourneyIT {

    @Autowired
    private Members members;

    @Autowired
    private Partners partners;

    @Autowired
    private Door door;

    @Autowired
    private AccountProvisioning provisioning;

    @Test
    void a_member_company_reads_what_happened_to_its_users_and_nobody_else_does() {
        Organisation company = Members.company("Fonderies du Journal");
        Visitor administrator =
                door.signedIn(members.administrator(company, "Nadia Ferrand").login());
        Actor leaving = members.user(company, "partant." + company.key(), "Luc Partant", Right.INVOICES);
        Visitor user = door.signedIn(members.user(company, "restant." + company.key(), "Eva Restant", Right.INVOICES)
                .login());
        Visitor stranger = door.signedIn(members.administrator(Members.company("Voisins du Journal"), "Max Voisin")
                .login());
        provisioning.deactivate(leaving.account(), Author.PORTAL, "départ de la fonderie");

        ownEntryAlone("/adherent/journal", "d%C3%A9part+de+la+fonderie", administrator, stranger);
        assertThat(user.get("/adherent/journal").status()).isEqualTo(403);
        assertThat(user.get("/adherent").page().select("a[href=/adherent/journal]"))
                .isEmpty();
    }

    @Test
    void a_body_and_a_structure_read_what_they_decide_and_a_technician_does_not() {
        Actor agent = partners.agentOf("CPAM DU JOURNAL");
        StructureId structure = partners.structure(agent, "Relais du Journal");
        var _ = partners.agreement(agent, structure, -10, 200, 3);
        Visitor manager = chosen(partners.manager(agent, structure, "Irène", "Journal"));
        Partners.create(manager, "Lise", "Carnet");
        Visitor technician = chosen(partners.mayComeIn("l.carnet"));

        ownEntryAlone(
                "/organisme/journal",
                "Relais+du+Journal",
                door.signedIn(agent.login()),
                door.signedIn(partners.agentOf("CPAM VOISINE").login()));
        ownEntryAlone("/partenaires/journal", "Carnet", manager, otherManager());
        assertThat(technician.get("/partenaires/journal").status()).isEqualTo(403);
        assertThat(technician.get("/partenaires").page().select("a[href=/partenaires/journal]"))
                .isEmpty();
    }

    private Visitor otherManager() {
        Actor agent = partners.agentOf("CPAM DU JOURNAL");
        StructureId structure = partners.structure(agent, "Point Voisin");
        var _ = partners.agreement(agent, structure, -10, 200, 3);
        return chosen(partners.manager(agent, structure, "Yves", "Voisin"));
    }

    private Visitor chosen(String login) {
        Visitor visitor = door.signedIn(login);
        visitor.get("/partenaires/organisme");
        return visitor;
    }

    private static void ownEntryAlone(String journal, String words, Visitor reader, Visitor stranger) {
        Awaitility.await("entries of " + journal)
                .until(() -> !rows(reader.get(journal + "?q=" + words)).isEmpty());
        String entry = reader.get(journal + "?q=" + words).element("tbody a").attr("href");
        assertThat(entry).startsWith(journal + "/");
        assertThat(reader.get(entry).element("main").text()).contains("correspond à son sceau");
        assertThat(reader.get(journal + "/export?q=" + words).header("Content-Type"))
                .startsWith("text/csv");
        assertThat(stranger.get(journal).status()).isEqualTo(200);
        assertThat(rows(stranger.get(journal + "?q=" + words))).isEmpty();
        assertThat(stranger.get(entry).status()).isEqualTo(404);
    }

    private static List<String> rows(Answer list) {
        return list.page().select("tbody tr").eachText();
    }
}
