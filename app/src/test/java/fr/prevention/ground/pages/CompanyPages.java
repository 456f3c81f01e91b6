package fr.prevention.ground.pages;

import fr.prevention.ground.Courses;
import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.identity.api.AccessLinkId;
import fr.prevention.identity.api.AccessLinkIssue;
import fr.prevention.identity.api.AccessLinkIssue.IssuedReset;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.InviteAccount;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.Passkeys;
import fr.prevention.identity.api.Passkeys.AddPasskey;
import fr.prevention.identity.api.Passkeys.PasskeyContent;
import fr.prevention.identity.api.Role;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;

/** The public pages, the space of an establishment, one's own account, and the space of the fund. */
public final class CompanyPages {

    private final Town town;
    private final Courses courses;
    private final Door door;
    private final Mailboxes mails;
    private final Passkeys passkeys;
    private final AccessLinkIssue links;
    private final AccountProvisioning provisioning;

    public CompanyPages(
            Town town,
            Courses courses,
            Door door,
            Mailboxes mails,
            Passkeys passkeys,
            AccessLinkIssue links,
            AccountProvisioning provisioning) {
        this.town = town;
        this.courses = courses;
        this.door = door;
        this.mails = mails;
        this.passkeys = passkeys;
        this.links = links;
        this.provisioning = provisioning;
    }

    void walk(int rows, Walk walk) {
        town.crowd(rows);
        Firm firm = town.open("Cidrerie de la Thiérache");
        Courses.steps().forEach(step -> courses.complete(firm, step));
        AccessLinkId invitation = invitation(firm);
        walk.visit(
                door.visitor(),
                "/connexion",
                "/mot-de-passe-oublie",
                "/mot-de-passe-oublie/adherent",
                "/mot-de-passe-oublie/envoye",
                resetLink(firm),
                mails.await(firm.contact(), "Votre accès au Portail Prévention").link("/activation/"),
                "/caisses-regionales",
                "/accessibilite",
                "/mentions-legales",
                "/donnees-personnelles",
                "/connexion/code",
                "/connexion/fournisseur",
                "/connexion/fournisseur/retour");
        Visitor company = door.signedIn(firm.siret());
        String document = visitTheCompany(company, walk);
        visitTheAccount(company, firm, walk);
        visitTheFund(rows, firm, document, invitation, walk);
    }

    private static String visitTheCompany(Visitor company, Walk walk) {
        String removal = company.get("/entreprise/pieces-jointes")
                .page()
                .select("a[href*=/retirer]")
                .attr("href");
        String document = removal.split("/", 5)[3];
        walk.visit(
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
                "/entreprise/aide");
        return document;
    }

    private void visitTheAccount(Visitor company, Firm firm, Walk walk) {
        walk.visit(
                company,
                "/mon-compte",
                "/mon-compte/identifiant",
                "/mon-compte/mot-de-passe",
                "/mon-compte/second-facteur",
                "/mon-compte/second-facteur/activer",
                "/mon-compte/cles",
                "/mon-compte/cles/" + passkeyOf(firm),
                "/mon-compte/fournisseur",
                "/mon-compte/sessions",
                "/mon-compte/courriels");
        String login = "plusieurs." + firm.siret();
        AccountId several = town.nobody(login);
        List.of(Town.PICARDY, Town.AQUITAINE)
                .forEach(fund -> provisioning.grant(new GrantMembership(several, fund, Role.PREVENTION_OFFICER)));
        walk.visit(door.signedIn(login), "/espaces");
    }

    private void visitTheFund(int rows, Firm firm, String document, AccessLinkId invitation, Walk walk) {
        Visitor administrator = door.signedIn(town.anneDelcourt().login());
        String sheet = "/caisse/etablissements/" + firm.id().value();
        walk.visit(
                administrator,
                "/caisse?preventeur=tous&taille=" + rows,
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
                "/caisse/actualites",
                first(administrator, "/caisse/actualites"),
                "/caisse/aide",
                "/mon-organisation/invitations",
                "/mon-organisation/invitations/" + invitation.value() + "/annuler",
                "/caisse/journal",
                "/caisse/journal/export",
                entry(administrator, "/caisse/journal"));
        String officers = "/caisse/utilisateurs";
        String officer = officers + "/" + town.claireMartin().account().value();
        String help = "/caisse/assistance/" + firm.id().value();
        walk.visit(
                administrator,
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

    private String passkeyOf(Firm firm) {
        passkeys.add(
                firm.actor(),
                new AddPasskey(
                        "Ordinateur du bureau",
                        new PasskeyContent(
                                "pages" + firm.siret(), "key", "attestation", 0, Set.of("internal"), true, true)));
        return passkeys.of(firm.actor().account()).getFirst().id().value().toString();
    }

    private static String first(Visitor visitor, String list) {
        return visitor.get(list).page().select("main a[href^=" + list + "/]").attr("href");
    }

    /** The first entry of a journal, once it holds one. */
    static String entry(Visitor visitor, String journal) {
        return Awaitility.await("an entry of " + journal)
                .until(() -> visitor.get(journal).page().select("tbody a").attr("href"), address -> !address.isEmpty());
    }
}
