package fr.prevention.ground.pages;

import fr.prevention.ground.Door;
import fr.prevention.ground.EmptyPlatform;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;

/** The space of the administrators of the platform, and the page that makes the first of them. */
public final class PlatformPages {

    private final Town town;
    private final Door door;
    private final EmptyPlatform nobody;

    public PlatformPages(Town town, Door door, EmptyPlatform nobody) {
        this.town = town;
        this.door = door;
        this.nobody = nobody;
    }

    void walk(Walk walk) {
        Visitor platform = door.signedIn(town.adaLovelace().login());
        String fund = "/administration/organisations/caisse-regionale/CARSAT-HDF";
        String account =
                "/administration/comptes/" + town.anneDelcourt().account().value();
        walk.visit(
                platform,
                "/administration",
                "/administration/organisations",
                "/administration/organisations/nouvelle",
                fund,
                fund + "/nouvelle-personne",
                fund + "/compte-existant",
                "/administration/comptes",
                account,
                account + "/desactiver",
                "/administration/journal",
                "/administration/journal/export",
                CompanyPages.entry(platform, "/administration/journal"),
                "/administration/systeme",
                "/administration/systeme/courriels",
                "/administration/systeme/evenements");
        try {
            walk.visit(door.visitor(), nobody.link());
        } finally {
            nobody.end();
        }
    }
}
