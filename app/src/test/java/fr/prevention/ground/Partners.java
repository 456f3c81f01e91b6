package fr.prevention.ground;

import fr.prevention.establishment.api.PostalCode;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.AccountProvisioning.OpenUnderFreeLogin;
import fr.prevention.identity.api.AccountProvisioning.OpenedAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.PasswordChoice;
import fr.prevention.identity.api.Role;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.AgreementKeeping;
import fr.prevention.partnerspace.api.AgreementKeeping.RecordAgreement;
import fr.prevention.partnerspace.api.AgreementKeeping.Terms;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.BodyRegistration;
import fr.prevention.partnerspace.api.BodyRegistration.RegisterBody;
import fr.prevention.partnerspace.api.DottedPhone;
import fr.prevention.partnerspace.api.FamilyName;
import fr.prevention.partnerspace.api.FirstName;
import fr.prevention.partnerspace.api.JobTitle;
import fr.prevention.partnerspace.api.ManagerAccounts;
import fr.prevention.partnerspace.api.ManagerAccounts.CreateManagerAccount;
import fr.prevention.partnerspace.api.PartnerPerson;
import fr.prevention.partnerspace.api.PartnerStructures;
import fr.prevention.partnerspace.api.PartnerStructures.RegisterStructure;
import fr.prevention.partnerspace.api.StructureDetails;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.StructureSize;
import fr.prevention.partnerspace.api.Title;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;

/** The bodies of the tests, with their agents, and the structures that they work with. */
public final class Partners {

    private final AccountDirectory directory;
    private final AccountProvisioning accounts;
    private final PasswordChoice passwords;
    private final BodyRegistration bodies;
    private final PartnerStructures structures;
    private final AgreementKeeping agreements;
    private final ManagerAccounts managers;
    private final Clock clock;

    Partners(
            AccountDirectory directory,
            AccountProvisioning accounts,
            PasswordChoice passwords,
            BodyRegistration bodies,
            PartnerStructures structures,
            AgreementKeeping agreements,
            ManagerAccounts managers,
            Clock clock) {
        this.directory = directory;
        this.accounts = accounts;
        this.passwords = passwords;
        this.bodies = bodies;
        this.structures = structures;
        this.agreements = agreements;
        this.managers = managers;
        this.clock = clock;
    }

    /** An agent of the body with this name, such as {@code CPAM GIRONDE}, who may come in. */
    public Actor agentOf(String body) {
        String code = body.replaceAll("[ ']", "-");
        String login = "agent." + code.toLowerCase(Locale.ROOT);
        return directory
                .byLogin(login)
                .map(AccountView::id)
                .flatMap(directory::actor)
                .orElseGet(() -> agent(code, body, login));
    }

    /** A structure of 60 people that the agent registers. */
    public StructureId structure(Actor agent, String name) {
        return structures
                .register(agent, new RegisterStructure(bodyOf(agent), details(name)))
                .structure();
    }

    /** The same structure, known to one more body. */
    public void alsoKnownTo(Actor agent, String name) {
        var _ = structure(agent, name);
    }

    /** An agreement from a day to another, counted from today. */
    public AgreementId agreement(Actor agent, StructureId structure, int from, int to, int technicians) {
        LocalDate today = LocalDate.now(clock);
        return agreements.record(
                agent,
                new RecordAgreement(
                        UUID.randomUUID(),
                        bodyOf(agent),
                        structure,
                        new Terms(today.plusDays(from), today.plusDays(to), technicians, 2)));
    }

    /** A manager of the structure who has a password already; the login. */
    public String manager(Actor agent, StructureId structure, String firstName, String name) {
        PartnerPerson person = person(firstName, name);
        OpenedAccount account = accounts.openUnderFreeLogin(new OpenUnderFreeLogin(
                person.loginStem().value(), ContactDetails.named(person.fullName()), person.email()));
        var _ = managers.create(
                agent,
                new CreateManagerAccount(
                        UUID.randomUUID(), bodyOf(agent), structure, account.id(), account.login(), person));
        return mayComeIn(account.login());
    }

    /** Waits until the account of this login has its right, and gives it a password. */
    public String mayComeIn(String login) {
        AccountId account = directory.byLogin(login).map(AccountView::id).orElseThrow();
        Awaitility.await("the right of " + login)
                .until(() -> directory
                        .actor(account)
                        .filter(actor -> !actor.memberships().isEmpty())
                        .isPresent());
        passwords.choose(account, Town.PASSWORD);
        return login;
    }

    /** A technician whom a manager creates on the page. */
    public static void create(Visitor manager, String firstName, String name) {
        Answer created = filled(
                        manager.get("/partenaires/comptes/nouveau").form("form[action=/partenaires/comptes/nouveau]"),
                        firstName,
                        name)
                .send();
        if (!created.location().equals("/partenaires/comptes")) {
            throw new IllegalStateException("The technician was not created: " + created.faults());
        }
    }

    /** The seven fields of a technician. */
    public static Form filled(Form form, String firstName, String name) {
        return form.with("civilite", "MADAME")
                .with("nom-patronymique", name)
                .with("prenom", firstName)
                .with("fonction", "Bénévole")
                .with("telephone", "07.00.00.00.00")
                .with("courriel", "benevole@partenaire.example");
    }

    private static PartnerPerson person(String firstName, String name) {
        return new PartnerPerson(
                Title.MADAME,
                FamilyName.parse(name).orElseThrow(),
                null,
                FirstName.parse(firstName).orElseThrow(),
                new JobTitle("Bénévole"),
                new DottedPhone("07.00.00.00.00"),
                new EmailAddress(Normalizer.normalize(name, Normalizer.Form.NFD)
                                .replaceAll("[^A-Za-z]", "")
                                .toLowerCase(Locale.ROOT)
                        + "@partenaire.example"));
    }

    private static StructureDetails details(String name) {
        return new StructureDetails(
                name,
                StructureSize.FROM_50_TO_249,
                "12 rue des Faures",
                new PostalCode("33000"),
                "Bordeaux",
                "Jeanne Maury",
                new DottedPhone("05.56.00.00.00"),
                new EmailAddress("contact@partenaire.example"));
    }

    private static BodyCode bodyOf(Actor agent) {
        return new BodyCode(agent.memberships().getFirst().organisation().key());
    }

    private Actor agent(String code, String body, String login) {
        EmailAddress mailbox = new EmailAddress(login + "@cpam.example");
        bodies.register(new RegisterBody(new BodyCode(code), body, mailbox));
        AccountId account = accounts.open(new OpenAccount(login, "Agent de " + body, mailbox));
        passwords.choose(account, Town.PASSWORD);
        accounts.grant(new GrantMembership(
                account, new Organisation(OrganisationKind.HEALTH_INSURANCE_BODY, code, body), Role.BODY_AGENT));
        return directory.actor(account).orElseThrow();
    }
}
