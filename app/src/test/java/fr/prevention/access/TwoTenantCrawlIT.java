package fr.prevention.access;

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
import java.util.LinkedHashSet;
import java.util.List;
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
