package fr.prevention.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Courses;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Records;
import fr.prevention.ground.ServerLog;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.pages.EveryPage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page there is, and every page of a fault, as everybody must be able to use it. A new page must be added here. */
class EveryPageBrowserIT extends InBrowser {

    private static final int ROWS = 10;

    @Autowired
    private Town town;

    @Autowired
    private Courses courses;

    @Autowired
    private Records records;

    @Autowired
    private EveryPage pages;

    private final List<String> visited = new ArrayList<>();

    @Test
    void every_page_can_be_used_by_everybody() {
        pages.walk(ROWS, this::visit);
        assertThat(pages.missedBy(visited)).as("pages that were not looked at").isEmpty();
    }

    @Test
    void the_page_of_each_fault_can_be_used_by_everybody() {
        Firm firm = town.open("Dentelles de Calais");
        courses.complete(firm, "E4");
        Screen company = window().signIn(firm.siret());

        company.openRefused("/entreprise/rien", 404).check();
        company.openRefused("/caisse", 403).check();
        company.openRefused("/entreprise//profil", 400).check();
        company.openRefused("/entreprise/%2fprofil", 400).check();
        company.openRefused(brokenDocument(company), 500).check();
        assertThat(ServerLog.expected("Fault ")).hasSize(1);
        Screen visitor = window();
        visitor.expect(403);
        visitor.open("/connexion").page().evaluate("document.querySelector('main [name=_csrf]').value = 'faux'");
        visitor.press("Me connecter");
        assertThat(visitor.page().title()).startsWith("Votre session a expiré");
        visitor.check();
        visitor.open("/connexion?expiree").check();
    }

    /** What answers with a file, a part of a page or another address has nothing to look at. */
    private void visit(Visitor visitor, String... paths) {
        Screen screen = window().as(visitor);
        for (String path : paths) {
            visited.add(path);
            Answer answer = visitor.get(path);
            if (answer.status() == 200 && answer.text().startsWith("<!doctype html>")) {
                screen.open(path).check();
            }
        }
    }

    /** A document whose file is gone is a fault that nobody foresees. */
    private String brokenDocument(Screen company) {
        company.open("/entreprise/pieces-jointes");
        String address = company.page().locator("main a[download]").first().getAttribute("href");
        String document = address.substring(address.lastIndexOf('/') + 1);
        records.run("update prevention_course.document set file_key = gen_random_uuid() where id = ?::uuid", document);
        return address;
    }
}
