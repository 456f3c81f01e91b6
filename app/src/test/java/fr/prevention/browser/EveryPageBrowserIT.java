package fr.prevention.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Courses;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Records;
import fr.prevention.ground.ServerLog;
import fr.prevention.ground.Town;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Every page there is, and every page of a fault, as everybody must be able to use it. A new page must be added here. */
class EveryPageBrowserIT extends InBrowser {

    /** Answers that are no page: a redirection, parts of pages, files. */
    private static final Set<String> NO_PAGE = Set.of(
            "/",
            "/entreprise/profil/communes",
            "/caisse/export",
            "/entreprise/pieces/{document}",
            "/caisse/pieces/{document}");

    /** Where the pages begin that the browser tests of their journeys look at: they take a world of their own. */
    private static final Set<String> LOOKED_AT_ON_THEIR_JOURNEY = Set.of(
            "/acces-administrateur",
            "/acces-temporaire",
            "/activation",
            "/adherent",
            "/administration",
            "/caisse/assistance",
            "/caisse/journal",
            "/caisse/utilisateurs",
            "/connexion/",
            "/mon-compte/",
            "/mon-organisation",
            "/mot-de-passe-oublie",
            "/nouveau-mot-de-passe",
            "/organisme",
            "/partenaires",
            "/premiere-connexion",
            "/premiere-installation");

    @Autowired
    private Town town;

    @Autowired
    private Courses courses;

    @Autowired
    private AccountProvisioning provisioning;

    @Autowired
    private Records records;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final List<String> visited = new ArrayList<>();

    @Test
    void every_page_can_be_used_by_everybody() {
        Firm firm = town.open("Faïencerie de Desvres");
        Courses.steps().forEach(step -> courses.complete(firm, step));
        visit(
                window(),
                "/connexion",
                "/caisses-regionales",
                "/accessibilite",
                "/mentions-legales",
                "/donnees-personnelles");
        visitItsOwnSpace(window().signIn(firm.siret()));
        visitTheFund(window().signIn(town.anneDelcourt().login()), firm);

        visit(window().signIn(officerOfTwoFunds()), "/espaces");

        assertThat(notVisited()).as("pages that were not looked at").isEmpty();
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

    private void visitItsOwnSpace(Screen company) {
        company.open("/entreprise/pieces-jointes");
        String removal = company.page().locator("a[href*='/retirer']").first().getAttribute("href");
        visit(
                company,
                "/entreprise",
                "/entreprise/profil",
                "/entreprise/parcours",
                "/entreprise/parcours/E1",
                "/entreprise/pieces-jointes",
                removal,
                removal.replaceFirst("/retirer.*", "/remplacer"),
                "/entreprise/caisse",
                "/entreprise/documentation",
                first(company, "/entreprise/documentation"),
                "/entreprise/actualites",
                first(company, "/entreprise/actualites"),
                "/entreprise/aide",
                "/mon-compte");
    }

    private void visitTheFund(Screen fund, Firm firm) {
        String sheet = "/caisse/etablissements/" + firm.id().value();
        visit(
                fund,
                "/caisse?preventeur=tous",
                sheet,
                sheet + "/messages",
                sheet + "/etapes/E1",
                "/caisse/parametres",
                "/caisse/documentation",
                first(fund, "/caisse/documentation"),
                "/caisse/actualites",
                first(fund, "/caisse/actualites"),
                "/caisse/aide");
    }

    private String officerOfTwoFunds() {
        String login = "e.partout";
        AccountId account = town.nobody(login);
        List.of(Town.PICARDY, Town.AQUITAINE)
                .forEach(fund -> provisioning.grant(new GrantMembership(account, fund, Role.PREVENTION_OFFICER)));
        return login;
    }

    private void visit(Screen screen, String... paths) {
        for (String path : paths) {
            screen.open(path).check();
            visited.add(path.split("\\?", 2)[0]);
        }
    }

    private static String first(Screen screen, String list) {
        screen.open(list);
        return screen.page().locator("main a[href^='" + list + "/']").first().getAttribute("href");
    }

    /** A document whose file is gone is a fault that nobody foresees. */
    private String brokenDocument(Screen company) {
        company.open("/entreprise/pieces-jointes");
        String address = company.page().locator("main a[download]").first().getAttribute("href");
        String document = address.substring(address.lastIndexOf('/') + 1);
        records.run("update prevention_course.document set file_key = gen_random_uuid() where id = ?::uuid", document);
        return address;
    }

    private Set<String> notVisited() {
        Set<String> left = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(handler -> handler.getValue().getBeanType().getName().startsWith("fr.prevention.web."))
                .map(java.util.Map.Entry::getKey)
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(RequestMappingInfo::getPathPatternsCondition)
                .flatMap(condition -> condition.getPatterns().stream())
                .filter(pattern ->
                        visited.stream().map(PathContainer::parsePath).noneMatch(pattern::matches))
                .map(PathPattern::getPatternString)
                .collect(Collectors.toCollection(TreeSet::new));
        left.removeAll(NO_PAGE);
        left.removeIf(page -> LOOKED_AT_ON_THEIR_JOURNEY.stream().anyMatch(page::startsWith));
        return left;
    }
}
