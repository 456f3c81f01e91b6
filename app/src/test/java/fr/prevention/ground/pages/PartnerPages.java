package fr.prevention.ground.pages;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Members;
import fr.prevention.ground.Papers;
import fr.prevention.ground.Partners;
import fr.prevention.ground.Visitor;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.RecoveryId;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.StructureId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** The space of the partners, and that of the body that works with them. */
public final class PartnerPages {

    /** So that two tests of one database each have bodies and people of their own. */
    private static final AtomicInteger ROUNDS = new AtomicInteger();

    private final Partners partners;
    private final Members members;
    private final Door door;

    public PartnerPages(Partners partners, Members members, Door door) {
        this.partners = partners;
        this.members = members;
        this.door = door;
    }

    void walk(Walk walk) {
        String round = Character.toString('A' + ROUNDS.getAndIncrement());
        Actor agent = partners.agentOf("CPAM PAGES " + round);
        Actor other = partners.agentOf("CPAM MARGES " + round);
        StructureId structure = partners.structure(agent, "Relais des Pages " + round);
        partners.alsoKnownTo(other, "Relais des Pages " + round);
        partners.agreement(other, structure, 0, 200, 9);
        AgreementId agreement = partners.agreement(agent, structure, -10, 20, 9);
        Visitor manager = door.signedIn(partners.manager(agent, structure, "Sylvie", "Pages" + round));
        manager.get("/partenaires/organisme")
                .form("form[action=/partenaires/organisme]")
                .with("organisme", "CPAM-PAGES-" + round)
                .send();
        Partners.create(manager, "Marge", "Folio" + round);
        String account = partnerOn(manager, "/partenaires/comptes");
        walk.visit(
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
                account + "/reactiver/motif",
                "/partenaires/journal",
                "/partenaires/journal/export",
                CompanyPages.entry(manager, "/partenaires/journal"));
        Visitor body = door.signedIn(agent.login());
        String sheet = "/organisme/structures/" + structure.value();
        String terms = "/organisme/conventionnements/" + agreement.value();
        Answer deposited = body.get(terms)
                .form("form[action$=/documents]")
                .withFile("document", "convention.pdf", Papers.pdf("convention"))
                .send()
                .follow();
        String managerPages = partnerOn(body, sheet);
        walk.visit(
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
                managerPages + "/reactiver/motif",
                "/organisme/journal",
                "/organisme/journal/export",
                CompanyPages.entry(body, "/organisme/journal"));
        RequestPages requests = new RequestPages(
                door.signedIn(partners.mayComeIn("m.folio" + round.toLowerCase(Locale.ROOT))), "CPAM-PAGES-" + round);
        walk.visit(requests.technician(), requests.ofTechnician());
        walk.visit(body, requests.ofBody());
        RecoveryId claim = members.claimedStructure("Relais des Pages " + round);
        String users = "/organisme/utilisateurs";
        String user = users + "/" + agent.account().value();
        walk.visit(
                body,
                "/mon-organisation/acces-perdus",
                "/mon-organisation/acces-perdus/" + claim.value(),
                users,
                users + "/export",
                users + "/nouveau",
                user + "/desactiver",
                user + "/reactiver",
                user + "/supprimer");
    }

    /** Where the pages of the first manager or technician of a page begin. */
    private static String partnerOn(Visitor visitor, String page) {
        return visitor.get(page)
                .element(".account-card a[href$=/modifier]")
                .attr("href")
                .replace("/modifier", "");
    }
}
