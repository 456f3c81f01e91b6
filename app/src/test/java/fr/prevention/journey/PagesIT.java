package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Courses;
import fr.prevention.ground.Door;
import fr.prevention.ground.EmptyPlatform;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Members;
import fr.prevention.ground.Papers;
import fr.prevention.ground.Partners;
import fr.prevention.ground.StatementCounter;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.api.AccessLinkId;
import fr.prevention.identity.api.AccessLinkIssue;
import fr.prevention.identity.api.AccessLinkIssue.IssuedReset;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.InviteAccount;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.DelegationId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.Passkeys;
import fr.prevention.identity.api.Passkeys.AddPasskey;
import fr.prevention.identity.api.Passkeys.PasskeyContent;
import fr.prevention.identity.api.RecoveryId;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.StructureId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** What each page costs: its statements, whatever the number of rows, and its weight. Written to {@code target/pages.md}. */
@WholePortal
class PagesIT {

    private static final Logger LOG = LoggerFactory.getLogger(PagesIT.class);
    private static final int MOST_STATEMENTS = 8;

    private static final int ROWS = 50;
    private static final int HEAVIEST_LIST = 60 * 1024;
    private static final int HEAVIEST_ASSETS = 90 * 1024;

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
    private Passkeys passkeys;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private Mailboxes mails;

    @Autowired
    private AccessLinkIssue links;

    @Autowired
    private AccountProvisioning provisioning;

    @Autowired
    private EmptyPlatform nobody;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final List<Cost> costs = new ArrayList<>();

    private record Cost(String page, String path, int statements, int bytes, int compressed) {}

    @Test
    void every_page_takes_eight_statements_at_most_and_a_list_of_fifty_rows_stays_light() throws IOException {
        town.crowd(ROWS);
        Firm firm = town.open("Cidrerie de la Thiérache");
        Courses.steps().forEach(step -> courses.complete(firm, step));
        Visitor company = door.signedIn(firm.siret());
        Visitor administrator = door.signedIn(town.anneDelcourt().login());
        visit(
                door.visitor(),
                "/connexion",
                "/mot-de-passe-oublie",
                "/mot-de-passe-oublie/adherent",
                "/mot-de-passe-oublie/envoye",
                resetLink(firm),
                "/caisses-regionales",
                "/accessibilite",
                "/mentions-legales",
                "/donnees-personnelles");
        AccessLinkId invitation = invitation(firm);
        visit(
                door.visitor(),
                mails.await(firm.contact(), "Votre accès au Portail Prévention").link("/activation/"));
        String removal = company.get("/entreprise/pieces-jointes")
                .page()
                .select("a[href*=/retirer]")
                .attr("href");
        String document = removal.split("/", 5)[3];
        visit(
                company,
                "/",
                "/entreprise",
                "/entreprise/profil",
                "/entreprise/profil/communes?postal-code=80000",
                "/entreprise/parcours",
                "/entreprise/parcours/E1",
                "/entreprise/parcours/E2",
                "/entreprise/parcours/E3",
                "/entreprise/parcours/E4",
                "/entreprise/pieces-jointes",
                "/entreprise/pieces-jointes/" + document + "/remplacer",
                removal,
                "/entreprise/pieces/" + document,
                "/entreprise/caisse",
                "/entreprise/documentation",
                first(company, "/entreprise/documentation"),
                "/entreprise/actualites",
                first(company, "/entreprise/actualites"),
                "/entreprise/aide",
                "/espaces",
                "/mon-compte",
                "/mon-compte/identifiant",
                "/mon-compte/mot-de-passe",
                "/mon-compte/second-facteur",
                "/mon-compte/second-facteur/activer",
                "/mon-compte/cles",
                "/mon-compte/cles/" + passkeyOf(firm),
                "/mon-compte/fournisseur",
                "/mon-compte/sessions");
        visit(door.visitor(), "/connexion/code", "/connexion/fournisseur", "/connexion/fournisseur/retour");
        String sheet = "/caisse/etablissements/" + firm.id().value();
        visit(
                administrator,
                "/caisse?preventeur=tous&taille=" + ROWS,
                "/caisse?q=cidrerie",
                "/caisse/export?preventeur=tous",
                sheet,
                sheet + "/messages",
                sheet + "/etapes/E1",
                sheet + "/etapes/E3",
                "/caisse/pieces/" + document,
                "/caisse/parametres",
                "/caisse/documentation",
                first(administrator, "/caisse/documentation"),
                "/mon-organisation/invitations",
                "/mon-organisation/invitations/" + invitation.value() + "/annuler",
                "/caisse/actualites",
                first(administrator, "/caisse/actualites"),
                "/caisse/aide");
        visit(administrator, "/caisse/journal", "/caisse/journal/export", entry(administrator, "/caisse/journal"));
        Visitor platform = door.signedIn(town.adaLovelace().login());
        String account =
                "/administration/comptes/" + town.anneDelcourt().account().value();
        visit(
                platform,
                "/administration",
                "/administration/organisations",
                "/administration/organisations/nouvelle",
                "/administration/organisations/caisse-regionale/CARSAT-HDF",
                "/administration/organisations/caisse-regionale/CARSAT-HDF/nouvelle-personne",
                "/administration/organisations/caisse-regionale/CARSAT-HDF/compte-existant",
                "/administration/comptes",
                account,
                account + "/desactiver",
                "/administration/journal",
                "/administration/journal/export",
                entry(platform, "/administration/journal"),
                "/administration/systeme",
                "/administration/systeme/courriels",
                "/administration/systeme/evenements");
        visit(door.visitor(), nobody.link());
        nobody.end();
        visitUsersAndHelpdesk(administrator, firm);
        visitThePartnerSpace();
        int assets = weightOfAssets();
        report(assets);
        SoftAssertions.assertSoftly(judged -> {
            costs.forEach(
                    cost -> judged.assertThat(cost.statements()).as(cost.page()).isLessThanOrEqualTo(MOST_STATEMENTS));
            judged.assertThat(costs.stream()
                            .filter(cost -> cost.path().contains("taille="))
                            .toList())
                    .singleElement()
                    .satisfies(list -> assertThat(list.bytes()).isLessThanOrEqualTo(HEAVIEST_LIST));
            judged.assertThat(assets).as("style sheets and scripts, compressed").isLessThanOrEqualTo(HEAVIEST_ASSETS);
            judged.assertThat(notVisited()).as("pages that were not measured").isEmpty();
        });
    }

    private String resetLink(Firm firm) {
        IssuedReset reset = links.forReset(List.of(firm.actor().account())).getFirst();
        return "/nouveau-mot-de-passe/" + reset.link().secret().value();
    }

    private AccessLinkId invitation(Firm firm) {
        AccountId invited = provisioning.open(
                new OpenAccount("invite." + firm.siret(), "Invité de la cidrerie", new EmailAddress(firm.contact())));
        provisioning.grant(new GrantMembership(invited, Town.PICARDY, Role.PREVENTION_OFFICER));
        return provisioning.invite(
                new InviteAccount(invited, Town.PICARDY, InvitationKind.GENERIC, Author.of(town.anneDelcourt())));
    }

    private void visitUsersAndHelpdesk(Visitor fundAdministrator, Firm firm) {
        Organisation company = Members.company("Logistique Picarde");
        Actor sylvie = members.administrator(company, "Sylvie Caron");
        for (int rank = 0; rank < ROWS; rank++) {
            members.user(company, "rang" + rank + "." + company.key(), "Marc Petit " + rank, Right.INVOICES);
        }
        DelegationId offer = members.offered(sylvie, company);
        RecoveryId claim = members.claimed(company);
        RecoveryId decided = members.claimed(Members.company("Nulle part"));
        members.approve(claim);
        String objection = mails.await(Members.mail(sylvie.login()).value(), "reprendre votre accès")
                .link("/acces-administrateur/objection/");
        visit(
                door.visitor(),
                "/premiere-connexion",
                "/acces-temporaire/" + members.secretOf(offer),
                "/acces-administrateur",
                objection);
        String users = "/adherent/profils";
        String user = users + "/" + sylvie.account().value();
        visit(
                door.signedIn(sylvie.login()),
                "/adherent",
                users,
                users + "/export",
                users + "/nouveau",
                user + "/droits",
                user + "/desactiver",
                user + "/reactiver",
                user + "/supprimer",
                users + "/acces-temporaires",
                users + "/acces-temporaires/nouveau",
                users + "/acces-temporaires/" + offer.value());
        String officers = "/caisse/utilisateurs";
        String officer = officers + "/" + town.claireMartin().account().value();
        String help = "/caisse/assistance/" + firm.id().value();
        visit(
                fundAdministrator,
                officers,
                officers + "/export",
                officers + "/nouveau",
                officer + "/droits",
                officer + "/desactiver",
                officer + "/reactiver",
                officer + "/supprimer",
                "/caisse/assistance?q=example",
                help,
                help + "/courriel");
        visit(
                door.signedIn(members.platformAdministrator().login()),
                "/administration/acces-perdus",
                "/administration/acces-perdus/" + decided.value());
    }

    private String passkeyOf(Firm firm) {
        passkeys.add(
                firm.actor(),
                new AddPasskey(
                        "Ordinateur du bureau",
                        new PasskeyContent("pages", "key", "attestation", 0, Set.of("internal"), true, true)));
        return passkeys.of(firm.actor().account()).getFirst().id().value().toString();
    }

    private void visitThePartnerSpace() {
        Actor agent = partners.agentOf("CPAM DES PAGES");
        Actor other = partners.agentOf("CPAM DES MARGES");
        StructureId structure = partners.structure(agent, "Relais des Pages");
        partners.alsoKnownTo(other, "Relais des Pages");
        partners.agreement(other, structure, 0, 200, 9);
        AgreementId agreement = partners.agreement(agent, structure, -10, 20, 9);
        Visitor manager = door.signedIn(partners.manager(agent, structure, "Sylvie", "Pages"));
        manager.get("/partenaires/organisme")
                .form("form[action=/partenaires/organisme]")
                .with("organisme", "CPAM-DES-PAGES")
                .send();
        Partners.create(manager, "Marge", "Folio");
        String account = partnerOn(manager, "/partenaires/comptes");
        visit(
                manager,
                "/partenaires",
                "/partenaires/organisme",
                "/partenaires/organisme/alerte",
                "/partenaires/manuel",
                "/partenaires/manuel.pdf",
                "/partenaires/comptes",
                "/partenaires/comptes/nouveau",
                account + "/modifier",
                account + "/inactiver",
                account + "/reactiver",
                account + "/reactiver/motif");
        Visitor body = door.signedIn(agent.login());
        String sheet = "/organisme/structures/" + structure.value();
        String terms = "/organisme/conventionnements/" + agreement.value();
        Answer deposited = body.get(terms)
                .form("form[action$=/documents]")
                .withFile("document", "convention.pdf", Papers.pdf("convention"))
                .send()
                .follow();
        String managerPages = partnerOn(body, sheet);
        visit(
                body,
                "/organisme",
                "/organisme/export",
                "/organisme/structures/nouvelle",
                sheet,
                sheet + "/modifier",
                sheet + "/conventionnements/nouveau",
                sheet + "/gestionnaires/nouveau",
                sheet + "/techniciens",
                body.get(sheet + "/techniciens")
                        .element(".account-card a[href^=/organisme/techniciens/]")
                        .attr("href"),
                terms,
                terms + "/modifier",
                terms + "/renouveler",
                terms + "/fin",
                deposited.element(".deposited a").attr("href"),
                managerPages + "/modifier",
                managerPages + "/inactiver",
                managerPages + "/reactiver",
                managerPages + "/reactiver/motif");
        RequestPages requests = new RequestPages(door.signedIn(partners.mayComeIn("m.folio")), "CPAM-DES-PAGES");
        visit(requests.technician(), requests.ofTechnician());
        visit(body, requests.ofBody());
    }

    /** Where the pages of the first manager or technician of a page begin. */
    private static String partnerOn(Visitor visitor, String page) {
        return visitor.get(page)
                .element(".account-card a[href$=/modifier]")
                .attr("href")
                .replace("/modifier", "");
    }

    private void visit(Visitor visitor, String... paths) {
        for (String path : paths) {
            visitor.get(path);
            Answer answer = visitor.get(path);
            assertThat(answer.status()).as(path).isIn(200, 302);
            int compressed = visitor.get(path, "Accept-Encoding", "gzip").bytes().length;
            costs.add(new Cost(pattern(path), path, statements.of(answer).size(), answer.bytes().length, compressed));
            if (statements.of(answer).size() > MOST_STATEMENTS) {
                LOG.info("{}: {}", path, statements.of(answer));
            }
        }
    }

    private static String first(Visitor visitor, String list) {
        return visitor.get(list).page().select("main a[href^=" + list + "/]").attr("href");
    }

    private static String entry(Visitor visitor, String journal) {
        return visitor.get(journal).page().select("tbody a").attr("href");
    }

    private int weightOfAssets() {
        Visitor visitor = door.visitor();
        return visitor.get("/connexion").page().select("link[rel=stylesheet], script[src]").stream()
                .map(asset -> asset.hasAttr("href") ? asset.attr("href") : asset.attr("src"))
                .mapToInt(address ->
                        visitor.get(address, "Accept-Encoding", "gzip").bytes().length)
                .sum();
    }

    private String pattern(String path) {
        String bare = path.split("\\?", 2)[0];
        return patterns()
                .filter(pattern -> pattern.matches(PathContainer.parsePath(bare)))
                .sorted()
                .map(PathPattern::getPatternString)
                .findFirst()
                .orElse(bare);
    }

    private Set<String> notVisited() {
        Set<String> visited = costs.stream().map(Cost::page).collect(Collectors.toSet());
        Set<String> left = patterns().map(PathPattern::getPatternString).collect(Collectors.toCollection(TreeSet::new));
        left.removeAll(visited);
        return left;
    }

    private java.util.stream.Stream<PathPattern> patterns() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(handler -> handler.getValue().getBeanType().getName().startsWith("fr.prevention."))
                .map(java.util.Map.Entry::getKey)
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(RequestMappingInfo::getPathPatternsCondition)
                .flatMap(condition -> condition.getPatterns().stream());
    }

    private void report(int assets) throws IOException {
        StringBuilder table = new StringBuilder("""
                # What each page costs

                Counted by `PagesIT` on an establishment with four complete steps and a portfolio of 50 rows: SQL statements of the
                request, session included, once lists that never change are in memory, and bytes of its answer. At most 8 statements a page, 60 KB for the list of 50 rows,
                90 KB of style sheets and scripts (compressed, kept by the browser for a year).

                | Page | Statements | Bytes | Compressed |
                |---|---:|---:|---:|
                """);
        for (Cost cost : costs) {
            table.append(String.format(
                    Locale.ROOT,
                    "| `%s` | %d | %d | %d |%n",
                    shown(cost),
                    cost.statements(),
                    cost.bytes(),
                    cost.compressed()));
        }
        table.append(
                String.format(Locale.ROOT, "%nStyle sheets and scripts of a page, compressed: %d bytes.%n", assets));
        LOG.info("{}", table);
        Files.writeString(Path.of("target", "pages.md"), table);
    }

    /** The pattern of the address where it holds an id, else the address. */
    private static String shown(Cost cost) {
        String id = "[0-9a-f]{8}-[0-9a-f-]{27}";
        return cost.path()
                .replaceFirst("etablissements/" + id, "etablissements/{id}")
                .replaceFirst("invitations/" + id, "invitations/{id}")
                .replaceFirst("(activation|nouveau-mot-de-passe)/[\\w-]{43}", "$1/{secret}")
                .replaceFirst("premiere-installation/.*", "premiere-installation/{secret}")
                .replaceFirst("comptes/" + id, "comptes/{id}")
                .replaceFirst("journal/\\d+", "journal/{number}")
                .replaceAll(id, "{document}");
    }
}
