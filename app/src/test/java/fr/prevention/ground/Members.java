package fr.prevention.ground;

import fr.prevention.identity.api.AccessDelegation;
import fr.prevention.identity.api.AccessDelegation.OfferAccess;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AdministratorRecovery;
import fr.prevention.identity.api.AdministratorRecovery.AskRecovery;
import fr.prevention.identity.api.AdministratorRecovery.Claimed;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.DelegationCalendar;
import fr.prevention.identity.api.DelegationId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.MemberRegistry;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.OrganisationUsers;
import fr.prevention.identity.api.OrganisationUsers.UserOf;
import fr.prevention.identity.api.PasswordChoice;
import fr.prevention.identity.api.ProvisionalAccess;
import fr.prevention.identity.api.RecoveryId;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The member companies of the tests and their people, all with the password of {@link Town}. */
public final class Members {

    private static final AtomicInteger NEXT_NUMBER = new AtomicInteger(60001);

    private final AccountDirectory accounts;
    private final AccountProvisioning provisioning;
    private final PasswordChoice passwords;
    private final ProvisionalAccess provisional;
    private final AccessDelegation delegations;
    private final DelegationCalendar calendar;
    private final AdministratorRecovery recoveries;
    private final MemberRegistry registry;
    private final OrganisationUsers users;
    private final Clock clock;

    Members(
            AccountDirectory accounts,
            AccountProvisioning provisioning,
            PasswordChoice passwords,
            ProvisionalAccess provisional,
            AccessDelegation delegations,
            DelegationCalendar calendar,
            AdministratorRecovery recoveries,
            MemberRegistry registry,
            OrganisationUsers users,
            Clock clock) {
        this.accounts = accounts;
        this.provisioning = provisioning;
        this.passwords = passwords;
        this.provisional = provisional;
        this.delegations = delegations;
        this.calendar = calendar;
        this.recoveries = recoveries;
        this.registry = registry;
        this.users = users;
        this.clock = clock;
    }

    /** A member company that nobody else knows in these tests. */
    public static Organisation company(String name) {
        return new Organisation(OrganisationKind.MEMBER_COMPANY, Integer.toString(NEXT_NUMBER.getAndIncrement()), name);
    }

    /** Somebody who administers the portal of the company, under its first rank. */
    public Actor administrator(Organisation company, String name) {
        return person("ets" + company.key() + ".1", name, company, Role.PORTAL_ADMINISTRATOR);
    }

    /** Says that this person is the portal contact of the company, to which that invoice was sent. */
    public void contact(Actor administrator, Organisation company, String invoice) {
        users.markContact(administrator, new UserOf(company.kind(), company.key(), administrator.account()), true);
        registry.addInvoices(company.key(), List.of(invoice));
    }

    /** Somebody with these rights in the company. */
    public Actor user(Organisation company, String login, String name, Right... rights) {
        return person(login, name, company, Role.PORTAL_USER, rights);
    }

    /** Somebody with an account and no organisation. */
    public Actor outsider(String login, String name) {
        AccountId account = provisioning.open(new OpenAccount(login, name, mail(login)));
        passwords.choose(account, Town.PASSWORD);
        return accounts.actor(account).orElseThrow();
    }

    /** The password of the letter posted to the company. */
    public String letter(Organisation company) {
        String password = provisional.issue(company, Author.PORTAL).password();
        Secrets.given("provisional password", password);
        return password;
    }

    /** Offers an access to an outside person. */
    public DelegationId offered(Actor administrator, Organisation company) {
        DelegationId id = DelegationId.next();
        delegations.offer(
                administrator,
                new OfferAccess(
                        id,
                        company.kind(),
                        company.key(),
                        ContactDetails.person("Inès", "Moreau", ""),
                        mail("ines.moreau"),
                        Set.of(Right.INVOICES),
                        LocalDate.now(clock).plusDays(30)));
        return id;
    }

    /** The secret of the mail of that offer. */
    public String secretOf(DelegationId offer) {
        return calendar.secretOf(offer).orElseThrow().value();
    }

    /** Somebody who administers the platform. */
    public Actor platformAdministrator() {
        return accounts.byLogin("plateforme")
                .map(AccountDirectory.AccountView::id)
                .flatMap(accounts::actor)
                .orElseGet(() -> person(
                        "plateforme",
                        "Administration",
                        new Organisation(OrganisationKind.PLATFORM, "PORTAIL", "Portail Prévention"),
                        Role.PLATFORM_ADMINISTRATOR));
    }

    /** Somebody of the team of a service of that name, which looks after the company from now on. */
    public Actor healthTeam(Organisation company, String service, String login) {
        Organisation spst = new Organisation(OrganisationKind.OCCUPATIONAL_HEALTH_SERVICE, service, service);
        registry.entrust(company.key(), spst);
        return person(login, "Équipe " + service, spst, Role.HEALTH_TEAM_MEMBER);
    }

    /** Claims the administration of a company. */
    public RecoveryId claimed(Organisation company) {
        return claimed(Claimed.member(company.key()));
    }

    /** Claims the management of a partner structure in Bordeaux. */
    public RecoveryId claimedStructure(String name) {
        return claimed(Claimed.structure(name, "33000"));
    }

    private RecoveryId claimed(Claimed claimed) {
        RecoveryId id = RecoveryId.next();
        recoveries.ask(new AskRecovery(
                id,
                claimed,
                "MADAME",
                ContactDetails.person("Personne", "Nouvelle", "03 22 00 00 00"),
                "Directrice",
                mail("nouvelle"),
                "La personne est partie."));
        return id;
    }

    /** Approves that claim and makes the secret of the mail to the former administrators. */
    public void approve(RecoveryId claim) {
        recoveries.approve(platformAdministrator(), claim, "Vérifié.");
    }

    /** The address where a person of a company receives mail. */
    public static EmailAddress mail(String login) {
        return new EmailAddress(login + "@adherent.example");
    }

    private Actor person(String login, String name, Organisation company, Role role, Right... rights) {
        Actor person = outsider(login, name);
        provisioning.grant(new GrantMembership(person.account(), company, role, Set.of(rights), null, Author.PORTAL));
        return accounts.actor(person.account()).orElseThrow();
    }
}
