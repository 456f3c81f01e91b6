package fr.prevention.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Courses;
import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
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
import fr.prevention.identity.api.Right;
import fr.prevention.partnerspace.api.StructureId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Everything that one organisation can reach, in the hands of another of the same kind: its addresses opened, its forms
 * sent, its ids put into the other's own forms. Nothing is read, nothing is changed.
 */
@WholePortal
class TwoTenantCrawlIT {

    /** Fields whose value is drawn anew with each page and names nothing, by how they begin. */
    private static final List<String> DRAWN = List.of("_csrf", "submission", "version", "depot");

    @Autowired
    private Town town;

    @Autowired
    private Courses courses;

    @Autowired
    private Members members;

    @Autowired
    private Partners partners;

    @Autowired
    private Door door;

    @Autowired
    private Records records;

    @Test
    void an_establishment_reaches_nothing_of_another() {
        Firm owner = town.open("Verrerie du Vimeu");
        Firm other = town.open("Tannerie du Ponthieu");
        courses.complete(owner, "E4");
        courses.complete(other, "E4");
        reachesNothing(
                Crawl.from("/entreprise", door.signedIn(owner.siret())),
                Crawl.from("/entreprise", door.signedIn(other.siret())),
                door.signedIn(other.siret()),
                owner.name());
    }

    @Test
    void a_fund_reaches_nothing_of_another() {
        Firm owner = town.open("Serrurerie du Vimeu");
        courses.complete(owner, "E4");
        Visitor stranger = door.signedIn(town.yvesLabat().login());
        reachesNothing(
                Crawl.from(
                        "/caisse/etablissements/" + owner.id().value(),
                        door.signedIn(town.claireMartin().login())),
                Crawl.from("/caisse?preventeur=tous", stranger),
                stranger,
                owner.name());
    }

    @Test
    void a_member_company_reaches_nothing_of_another() {
        Visitor owner = memberOf("Moulins Dutilleul", "Dutilleul");
        Visitor other = memberOf("Moulins Delannoy", "Delannoy");
        reachesNothing(Crawl.from("/adherent", owner), Crawl.from("/adherent", other), other, "Dutilleul");
    }

    /** The administrator, with a user, somebody shut out, and an outside person who was offered an access. */
    private Visitor memberOf(String name, String family) {
        Organisation company = Members.company(name);
        Actor administrator = members.administrator(company, "Sylvie " + family);
        members.user(company, "marc." + company.key(), "Marc " + family, Right.INVOICES);
        members.user(company, "paul." + company.key(), "Paul " + family, Right.EMPLOYEES_READ);
        members.offered(administrator, company);
        return door.signedIn(administrator.login());
    }

    @Test
    void a_partner_structure_reaches_nothing_of_another_of_the_same_body() {
        Actor agent = partners.agentOf("CPAM MANCHE");
        Visitor owner = managerOf(agent, "Relais du Cotentin", "Cherbourg");
        Visitor other = managerOf(agent, "Relais du Bocage", "Vire");
        Visitor ownTechnician = technicianOf(owner, "Tourlaville");
        Visitor otherTechnician = technicianOf(other, "Souleuvre");
        reachesNothing(
                Crawl.from("/partenaires/comptes", owner),
                Crawl.from("/partenaires/comptes", other),
                other,
                "Tourlaville");
        reachesNothing(
                Crawl.from(RequestPages.LIST, ownTechnician),
                Crawl.from(RequestPages.LIST, otherTechnician),
                otherTechnician,
                "Cotentin");
    }

    @Test
    void a_body_reaches_nothing_of_another() {
        Actor owner = partners.agentOf("CPAM ORNE");
        Actor other = partners.agentOf("CPAM SARTHE");
        technicianOf(managerOf(owner, "Relais du Perche", "Mortagne"), "Belleme");
        technicianOf(managerOf(other, "Relais du Maine", "Mamers"), "Fresnay");
        Visitor stranger = door.signedIn(other.login());
        Crawl owned = Crawl.from("/organisme", door.signedIn(owner.login()));
        Crawl own = Crawl.from("/organisme", stranger);
        reachesNothing(owned, own, stranger, "Perche");
    }

    @Test
    void somebody_of_a_structure_reaches_nothing_of_a_colleague_who_works_for_another_body() {
        Actor eure = partners.agentOf("CPAM EURE");
        Actor calvados = partners.agentOf("CPAM CALVADOS");
        String name = "Relais des Deux Rives";
        StructureId structure = partners.structure(eure, name);
        partners.alsoKnownTo(calvados, name);
        partners.agreement(eure, structure, 0, 200, 5);
        partners.agreement(calvados, structure, 0, 200, 5);
        String manager = partners.manager(eure, structure, "Iris", "Honfleur");
        Visitor owner = technicianOf(chosen(manager, "CPAM-EURE"), "Bernay", "CPAM-EURE");
        Visitor other = technicianOf(chosen(manager, "CPAM-CALVADOS"), "Lisieux", "CPAM-CALVADOS");
        reachesNothing(Crawl.from(RequestPages.LIST, owner), Crawl.from(RequestPages.LIST, other), other, "Bernay");
    }

    private Visitor managerOf(Actor agent, String structure, String lastName) {
        StructureId id = partners.structure(agent, structure);
        partners.agreement(agent, id, 0, 200, 3);
        return chosen(partners.manager(agent, id, "Maud", lastName), "");
    }

    /** Somebody of a structure at work on that body, or on the only one. */
    private Visitor chosen(String login, String body) {
        Visitor visitor = door.signedIn(login);
        Answer choice = visitor.get("/partenaires/organisme");
        if (!body.isEmpty()) {
            choice = choice.form("form[action=/partenaires/organisme]")
                    .with("organisme", body)
                    .send();
        }
        assertThat(choice.location()).isEqualTo("/partenaires");
        return visitor;
    }

    private Visitor technicianOf(Visitor manager, String lastName) {
        return technicianOf(manager, lastName, "");
    }

    /** With a colleague, a draft and a request that was sent. */
    private Visitor technicianOf(Visitor manager, String lastName, String body) {
        Partners.create(manager, "Théa", lastName);
        Partners.create(manager, "Tom", lastName);
        Visitor technician = chosen(partners.mayComeIn("t." + lastName.toLowerCase(Locale.ROOT)), body);
        RequestPages.begin(technician, "C2S");
        RequestPages.send(technician);
        return technician;
    }

    private void reachesNothing(Crawl owned, Crawl own, Visitor stranger, String name) {
        Set<String> foreign = new LinkedHashSet<>(owned.ids());
        foreign.removeAll(own.ids());
        assertThat(foreign).as("ids of %s", name).isNotEmpty();
        String token =
                stranger.get("/espaces").form("form[action=/deconnexion]").value("_csrf");
        Map<String, String> before = facts();
        owned.addresses().stream()
                .filter(address -> Crawl.idsIn(address).stream().anyMatch(foreign::contains))
                .forEach(address -> closed(stranger.get(address), address, name));
        owned.forms().stream()
                .filter(form -> holds(form, foreign))
                .forEach(form -> closed(send(stranger, form.action(), form.fields(), token), form.action(), name));
        own.forms().forEach(form -> swapped(stranger, form, owned, foreign, token, name));
        assertThat(facts()).isEqualTo(before);
    }

    /** One's own form with an id of the other, wherever the other has one in the same place. */
    private void swapped(Visitor stranger, Form form, Crawl owned, Set<String> foreign, String token, String name) {
        for (Form model : owned.forms()) {
            if (!Crawl.pattern(model.action()).equals(Crawl.pattern(form.action()))) {
                continue;
            }
            if (!model.action().equals(form.action())) {
                closed(send(stranger, model.action(), form.fields(), token), model.action(), name);
            }
            model.fields().forEach((field, values) -> {
                if (!isDrawn(field) && values.stream().anyMatch(foreign::contains)) {
                    Map<String, List<String>> fields = new TreeMap<>(form.fields());
                    fields.put(field, values);
                    closed(send(stranger, form.action(), fields, token), form.action() + " with " + field, name);
                }
            });
        }
    }

    private static boolean holds(Form form, Set<String> foreign) {
        return Crawl.idsIn(form.action()).stream().anyMatch(foreign::contains)
                || form.fields().entrySet().stream()
                        .filter(field -> !isDrawn(field.getKey()))
                        .anyMatch(field -> field.getValue().stream().anyMatch(foreign::contains));
    }

    private static boolean isDrawn(String field) {
        return DRAWN.stream().anyMatch(field::startsWith);
    }

    private static Answer send(Visitor visitor, String address, Map<String, List<String>> fields, String token) {
        Map<String, List<String>> sent = new TreeMap<>(fields);
        sent.replaceAll((field, values) -> field.startsWith("motDePasse") ? List.of(Town.PASSWORD) : values);
        sent.put("_csrf", List.of(token));
        return visitor.post(address, sent);
    }

    private static void closed(Answer answer, String what, String name) {
        assertThat(answer.status()).as(what).isIn(400, 403, 404, 409, 415, 422);
        assertThat(answer.text()).as(what).doesNotContain(name);
    }

    /** What stands in the database, without what counts visits. */
    private Map<String, String> facts() {
        return records.fingerprint();
    }
}
