package fr.prevention.ground.pages;

import fr.prevention.ground.Door;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Members;
import fr.prevention.ground.Visitor;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.DelegationId;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.RecoveryId;
import fr.prevention.identity.api.Right;

/** The space of a member company, and the ways in for who has no access yet, or has lost it. */
public final class MemberPages {

    private final Members members;
    private final Door door;
    private final Mailboxes mails;

    public MemberPages(Members members, Door door, Mailboxes mails) {
        this.members = members;
        this.door = door;
        this.mails = mails;
    }

    void walk(int rows, Walk walk) {
        Organisation company = Members.company("Logistique Picarde");
        Actor sylvie = members.administrator(company, "Sylvie Caron");
        for (int rank = 0; rank < rows; rank++) {
            members.user(company, "rang" + rank + "." + company.key(), "Marc Petit " + rank, Right.INVOICES);
        }
        DelegationId offer = members.offered(sylvie, company);
        RecoveryId claim = members.claimed(company);
        RecoveryId decided = members.claimed(Members.company("Nulle part"));
        members.approve(claim);
        String objection = mails.await(Members.mail(sylvie.login()).value(), "reprendre votre accès")
                .link("/acces-administrateur/objection/");
        walk.visit(
                door.visitor(),
                "/premiere-connexion",
                "/acces-temporaire/" + members.secretOf(offer),
                "/acces-administrateur",
                "/acces-administrateur/partenaire",
                objection);
        String users = "/adherent/profils";
        String user = users + "/" + sylvie.account().value();
        Visitor administrator = door.signedIn(sylvie.login());
        walk.visit(
                administrator,
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
                users + "/acces-temporaires/" + offer.value(),
                "/adherent/journal",
                "/adherent/journal/export",
                CompanyPages.entry(administrator, "/adherent/journal"));
        walk.visit(
                door.signedIn(members.platformAdministrator().login()),
                "/administration/acces-perdus",
                "/administration/acces-perdus/" + decided.value());
    }
}
