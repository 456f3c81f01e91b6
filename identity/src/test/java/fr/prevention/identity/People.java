package fr.prevention.identity;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.domain.account.Account;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The people and places of the tests. */
public final class People {

    public static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T08:30:00Z");
    public static final Clock CLOCK = Clock.fixed(MONDAY_MORNING, ZoneId.of("Europe/Paris"));

    public static final EmailAddress CLAIRE_AT_WORK = new EmailAddress("claire.martin@carsat-hdf.example");
    public static final EmailAddress CLAIRE_AT_HOME = new EmailAddress("claire@martin.example");
    public static final EmailAddress GILLES_AT_WORK = new EmailAddress("gilles.lemaire@carsat-hdf.example");

    public static final Organisation CARSAT_HAUTS_DE_FRANCE =
            new Organisation(OrganisationKind.REGIONAL_FUND, "CARSAT-HDF", "Carsat Hauts-de-France");
    public static final Organisation CARSAT_SUD_EST =
            new Organisation(OrganisationKind.REGIONAL_FUND, "CARSAT-SE", "Carsat Sud-Est");
    public static final Organisation CRAMIF =
            new Organisation(OrganisationKind.REGIONAL_FUND, "CRAMIF", "Cramif Île-de-France");
    public static final Organisation MENUISERIE_DUBOIS = new Organisation(
            OrganisationKind.ESTABLISHMENT, "0195f3a2-7c1b-7d20-8a55-3f0e6b1c9d41", "Menuiserie Dubois");

    public static final Organisation LOGISTIQUE_PICARDE =
            new Organisation(OrganisationKind.MEMBER_COMPANY, "10250", "Logistique Picarde");

    private People() {}

    public static Account claire() {
        return Account.open(new LoginIdentifier("c.martin"), "Claire Martin", CLAIRE_AT_WORK, MONDAY_MORNING);
    }

    public static Account gilles() {
        return Account.open(new LoginIdentifier("g.lemaire"), "Gilles Lemaire", GILLES_AT_WORK, MONDAY_MORNING);
    }

    public static Account menuiserieDubois() {
        return Account.open(
                new LoginIdentifier("900 102 500 00015"),
                "Menuiserie Dubois",
                new EmailAddress("atelier@menuiserie-dubois.example"),
                MONDAY_MORNING);
    }

    public static Account disabled(Account account) {
        return Account.reconstitute(
                account.getId(),
                account.login(),
                account.details(),
                account.email(),
                false,
                account.sessionsValidFrom(),
                account.version(),
                account.createdAt());
    }

    public static Actor acting(Account account) {
        return new Actor(account.getId(), account.login().value(), account.displayName(), List.of());
    }
}
