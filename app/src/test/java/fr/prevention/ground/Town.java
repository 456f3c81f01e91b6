package fr.prevention.ground;

import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentEnrolment;
import fr.prevention.establishment.api.EstablishmentEnrolment.EnrolEstablishment;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.PhoneNumber;
import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.ProfileContent;
import fr.prevention.establishment.api.ProfileKeeping;
import fr.prevention.establishment.api.ProfileKeeping.SaveProfile;
import fr.prevention.establishment.api.Siret;
import fr.prevention.establishment.api.Title;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.PasswordChoice;
import fr.prevention.identity.api.Role;
import fr.prevention.preventioncourse.api.CourseOverview;
import fr.prevention.preventioncourse.api.PortfolioAssignment;
import fr.prevention.preventioncourse.api.PortfolioAssignment.AssignOfficer;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** The people of the tests: two funds and their officers, and the establishments that they enrol. */
public final class Town {

    public static final String PASSWORD = "Hortillonnages.1860";
    public static final Organisation PICARDY = fund("CARSAT-HDF", "Carsat Hauts-de-France");
    public static final Organisation AQUITAINE = fund("CARSAT-AQ", "Carsat Aquitaine");

    private static final AtomicInteger NEXT_SIREN = new AtomicInteger(91000001);

    private final AccountDirectory accounts;
    private final AccountProvisioning provisioning;
    private final PasswordChoice passwords;
    private final EstablishmentEnrolment enrolment;
    private final EstablishmentDirectory establishments;
    private final ProfileKeeping profiles;
    private final CourseOverview courses;
    private final PortfolioAssignment portfolio;

    Town(
            AccountDirectory accounts,
            AccountProvisioning provisioning,
            PasswordChoice passwords,
            EstablishmentEnrolment enrolment,
            EstablishmentDirectory establishments,
            ProfileKeeping profiles,
            CourseOverview courses,
            PortfolioAssignment portfolio) {
        this.accounts = accounts;
        this.provisioning = provisioning;
        this.passwords = passwords;
        this.enrolment = enrolment;
        this.establishments = establishments;
        this.profiles = profiles;
        this.courses = courses;
        this.portfolio = portfolio;
    }

    /** The prevention officer of Picardy. */
    public Actor claireMartin() {
        return person("claire.martin", "Claire Martin", PICARDY, Role.PREVENTION_OFFICER);
    }

    /** The administrator of the fund of Picardy. */
    public Actor anneDelcourt() {
        return person("anne.delcourt", "Anne Delcourt", PICARDY, Role.FUND_ADMINISTRATOR);
    }

    /** An administrator of the platform. */
    public Actor adaLovelace() {
        return person("ada.lovelace", "Ada Lovelace", Organisation.PORTAL, Role.PLATFORM_ADMINISTRATOR);
    }

    /** A prevention officer of another fund. */
    public Actor yvesLabat() {
        return person("yves.labat", "Yves Labat", AQUITAINE, Role.PREVENTION_OFFICER);
    }

    /** An establishment of Amiens that has just been enrolled: its profile is to be validated. */
    public Firm enrolled(String name) {
        return enrolled(name, newSiret());
    }

    /** As many establishments without an account, to fill a list. */
    public void crowd(int count) {
        for (int rank = 1; rank <= count; rank++) {
            enrol("Atelier de chaudronnerie et de mécanique n° " + rank, newSiret());
        }
    }

    public Firm enrolled(String name, String siret) {
        EstablishmentId id = enrol(name, siret);
        String domain = "@" + siret + ".example";
        Actor actor = account(
                siret,
                name,
                "compte" + domain,
                new Organisation(OrganisationKind.ESTABLISHMENT, id.value().toString(), name),
                Role.ESTABLISHMENT_ACCOUNT);
        Awaitility.await("the course of " + name)
                .until(() -> courses.course(actor, id).isPresent());
        return new Firm(id, siret, name, "compte" + domain, "direction" + domain, "contact" + domain, actor);
    }

    private EstablishmentId enrol(String name, String siret) {
        EstablishmentId id = EstablishmentId.next();
        enrolment.enrol(
                anneDelcourt(),
                new EnrolEstablishment(
                        id,
                        new Siret(siret),
                        name,
                        "12 rue des Tanneurs",
                        new PostalCode("80000"),
                        "Amiens",
                        new PhoneNumber("0322000000"),
                        "F",
                        42));
        return id;
    }

    /** An establishment whose course is open, followed by Claire Martin. */
    public Firm open(String name) {
        Firm firm = enrolled(name);
        entrust(firm, claireMartin());
        long version =
                establishments.profile(firm.actor(), firm.id()).orElseThrow().version();
        profiles.validate(firm.actor(), new SaveProfile(firm.id(), profile(firm), version));
        Awaitility.await("the opening of the course of " + name)
                .until(() -> courses.course(firm.actor(), firm.id())
                        .filter(course -> course.enrolledValidatedAt() != null)
                        .isPresent());
        return firm;
    }

    public void entrust(Firm firm, Actor officer) {
        portfolio.assign(anneDelcourt(), new AssignOfficer(firm.id(), officer.account(), officer.displayName()));
    }

    /** The address where a person of a fund receives mail. */
    public static String mail(Actor person) {
        return person.login() + "@caisse.example";
    }

    /** Somebody who acts for an organisation in a role. */
    public Actor somebody(String login, String name, Organisation organisation, Role role) {
        return person(login, name, organisation, role);
    }

    private Actor person(String login, String name, Organisation fund, Role role) {
        return accounts.byLogin(login)
                .map(AccountView::id)
                .flatMap(accounts::actor)
                .orElseGet(() -> account(login, name, login + "@caisse.example", fund, role));
    }

    /** Somebody who may come in and belongs nowhere yet. */
    public AccountId nobody(String login) {
        AccountId account =
                provisioning.open(new OpenAccount(login, login, new EmailAddress(login + "@personne.example")));
        passwords.choose(account, PASSWORD);
        return account;
    }

    private Actor account(String login, String name, String mail, Organisation organisation, Role role) {
        AccountId account = provisioning.open(new OpenAccount(login, name, new EmailAddress(mail)));
        passwords.choose(account, PASSWORD);
        provisioning.grant(new GrantMembership(account, organisation, role));
        Optional<Actor> actor = accounts.actor(account);
        return actor.orElseThrow();
    }

    private static ProfileContent profile(Firm firm) {
        return new ProfileContent(
                Title.MADAME,
                "Marchand",
                "Isabelle",
                "Directrice",
                new EmailAddress(firm.head()),
                new PhoneNumber("0322000000"),
                "12 rue des Tanneurs",
                "",
                new PostalCode("80000"),
                "Amiens",
                false,
                "Lenglet",
                "Camille",
                new EmailAddress(firm.contact()),
                new PhoneNumber("0322000001"),
                false,
                "",
                true,
                "Santé au travail Picardie",
                "Lefèvre",
                "Hélène",
                new EmailAddress("contact@sante-travail.example"),
                new PhoneNumber("0322545800"));
    }

    /** A SIRET that nobody else bears in these tests. */
    public static String newSiret() {
        String siren = withKey(String.format(Locale.ROOT, "%08d", NEXT_SIREN.getAndIncrement()));
        return withKey(siren + "0001");
    }

    private static String withKey(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int weighted = place % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return digits + (10 - sum % 10) % 10;
    }

    private static Organisation fund(String code, String name) {
        return new Organisation(OrganisationKind.REGIONAL_FUND, code, name);
    }
}
