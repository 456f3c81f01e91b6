package fr.prevention.identity.application;

import static fr.prevention.identity.People.CARSAT_SUD_EST;
import static fr.prevention.identity.People.CLAIRE_AT_HOME;
import static fr.prevention.identity.People.CLAIRE_AT_WORK;
import static fr.prevention.identity.People.CLOCK;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.NotAllowed;
import fr.prevention.identity.api.IdentityRefusal.OrganisationKnown;
import fr.prevention.identity.api.IdentityRefusal.OwnAccount;
import fr.prevention.identity.api.IdentityRefusal.RoleElsewhere;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefusal.UnknownOrganisation;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.PasswordResetAsked;
import fr.prevention.identity.api.PlatformAdministration.EnlistPerson;
import fr.prevention.identity.api.PlatformAdministration.GrantRole;
import fr.prevention.identity.api.PlatformAdministration.OrganisationKey;
import fr.prevention.identity.api.PlatformAdministration.WithdrawRole;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.password.Credential;
import fr.prevention.identity.domain.password.PasswordHash;
import fr.prevention.identity.spi.InMemoryAccounts;
import fr.prevention.identity.spi.InMemoryAuditChain;
import fr.prevention.identity.spi.InMemoryCredentials;
import fr.prevention.identity.spi.InMemoryKnownMembers;
import fr.prevention.identity.spi.InMemoryMemberships;
import fr.prevention.identity.spi.InMemoryOrganisations;
import fr.prevention.identity.spi.InMemoryRosters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlatformAdministrationServiceTest {

    private static final Actor ADMINISTRATOR = actor(Organisation.PORTAL, Role.PLATFORM_ADMINISTRATOR);
    private static final Actor FUND_ADMINISTRATOR = actor(CARSAT_SUD_EST, Role.FUND_ADMINISTRATOR);
    private static final OrganisationKey SUD_EST = new OrganisationKey(OrganisationKind.REGIONAL_FUND, "CARSAT-SE");

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryMemberships memberships = new InMemoryMemberships();
    private final InMemoryCredentials credentials = new InMemoryCredentials(accounts);
    private final InMemoryAuditChain trail = new InMemoryAuditChain();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final List<Object> published = new ArrayList<>();
    private final AccountProvisioningService provisioning =
            Provisioning.of(accounts, memberships, credentials, trail, CLOCK);
    private final PlatformAdministrationService administration = new PlatformAdministrationService(
            provisioning,
            organisations,
            new AccessLetters(
                    provisioning,
                    new PasswordResetService(
                            accounts,
                            new InMemoryKnownMembers(
                                    accounts, memberships, new InMemoryRosters(accounts, memberships, MONDAY_MORNING)),
                            published::add,
                            CLOCK),
                    accounts,
                    credentials,
                    memberships,
                    Audits.of(trail, memberships),
                    CLOCK),
            new AdministrationAudit(new AuditTrailService(trail, () -> "192.0.2.1"), CLOCK),
            CLOCK);

    @BeforeEach
    void the_fund_is_known() {
        organisations.add(CARSAT_SUD_EST, MONDAY_MORNING);
    }

    @Test
    void opens_an_account_with_a_login_made_of_the_name_and_a_role_until_a_day() {
        var until = LocalDate.of(2026, 12, 31);
        var opened = administration.enlist(ADMINISTRATOR, person(SUD_EST, Role.FUND_ADMINISTRATOR, null, until));
        assertThat(opened.login()).isEqualTo("n.roche");
        assertThat(memberships.of(opened.id()))
                .singleElement()
                .returns(CARSAT_SUD_EST, Membership::organisation)
                .returns(until, Membership::until);
        assertThat(trail.acts()).containsExactly("membership.granted", "account.invited");
        assertThat(trail.entries().getFirst().entry().authorName()).isEqualTo("Ada Lovelace");
    }

    @Test
    void opens_an_account_under_the_login_that_was_chosen() {
        var opened = administration.enlist(
                ADMINISTRATOR, person(SUD_EST, Role.FUND_ADMINISTRATOR, new LoginIdentifier("nadia"), null));
        assertThat(opened.login()).isEqualTo("nadia");
    }

    @Test
    void gives_a_role_only_where_it_belongs_and_at_an_organisation_that_is_known() {
        refused(
                () -> administration.enlist(ADMINISTRATOR, person(SUD_EST, Role.BODY_AGENT, null, null)),
                new RoleElsewhere());
        var unknown = new OrganisationKey(OrganisationKind.REGIONAL_FUND, "CARSAT-XX");
        refused(
                () -> administration.enlist(ADMINISTRATOR, person(unknown, Role.FUND_ADMINISTRATOR, null, null)),
                new UnknownOrganisation());
        assertThat(trail.acts()).isEmpty();
    }

    @Test
    void makes_an_organisation_known_once() {
        var gironde = new Organisation(OrganisationKind.HEALTH_INSURANCE_BODY, "CPAM-33", "CPAM de la Gironde");
        administration.create(ADMINISTRATOR, gironde);
        refused(() -> administration.create(ADMINISTRATOR, gironde), new OrganisationKnown());
        assertThat(trail.acts()).containsExactly("organisation.created");
    }

    @Test
    void leaves_the_organisations_of_a_context_to_it() {
        refused(
                () -> administration.create(
                        ADMINISTRATOR, new Organisation(OrganisationKind.ESTABLISHMENT, "1", "Menuiserie")),
                new NotAllowed());
    }

    @Test
    void never_shuts_out_the_person_who_acts() {
        var own = ADMINISTRATOR.account();
        refused(() -> administration.deactivate(ADMINISTRATOR, own, "erreur"), new OwnAccount());
        refused(
                () -> administration.withdraw(
                        ADMINISTRATOR,
                        new WithdrawRole(
                                own,
                                new OrganisationKey(OrganisationKind.PLATFORM, "PORTAIL"),
                                Role.PLATFORM_ADMINISTRATOR,
                                "départ")),
                new OwnAccount());
    }

    @Test
    void changes_an_account_under_the_name_of_its_author() {
        var nadia = administration
                .enlist(ADMINISTRATOR, person(SUD_EST, Role.FUND_ADMINISTRATOR, null, null))
                .id();
        administration.changeEmail(ADMINISTRATOR, nadia, CLAIRE_AT_HOME, "adresse perdue");
        administration.changeLogin(ADMINISTRATOR, nadia, new LoginIdentifier("n.roche-blanc"), "mariage");
        administration.grant(ADMINISTRATOR, new GrantRole(nadia, SUD_EST, Role.PREVENTION_OFFICER, null));
        administration.withdraw(
                ADMINISTRATOR, new WithdrawRole(nadia, SUD_EST, Role.FUND_ADMINISTRATOR, "autre fonction"));
        administration.deactivate(ADMINISTRATOR, nadia, "départ");
        administration.reactivate(ADMINISTRATOR, nadia, "retour");
        assertThat(trail.acts())
                .containsExactly(
                        "membership.granted",
                        "account.invited",
                        "account.email-changed",
                        "account.login-changed",
                        "membership.granted",
                        "membership.withdrawn",
                        "account.deactivated",
                        "account.reactivated",
                        "account.invited");
        assertThat(trail.entries())
                .allSatisfy(entry -> assertThat(entry.entry().author()).isEqualTo(ADMINISTRATOR.account()));
    }

    @Test
    void sends_an_invitation_until_a_password_is_chosen_and_a_reset_after() {
        var nadia = administration
                .enlist(ADMINISTRATOR, person(SUD_EST, Role.FUND_ADMINISTRATOR, null, null))
                .id();
        administration.sendLink(ADMINISTRATOR, nadia);
        assertThat(published).isEmpty();
        credentials.put(new Credential(nadia, new PasswordHash("$argon2id$1$Trois-Chats-7"), MONDAY_MORNING));
        administration.sendLink(ADMINISTRATOR, nadia);
        assertThat(published).singleElement().isInstanceOf(PasswordResetAsked.class);
        assertThat(trail.acts())
                .containsExactly("membership.granted", "account.invited", "account.invited", "account.link-sent");
        refused(() -> administration.sendLink(ADMINISTRATOR, AccountId.next()), new UnknownAccount());
    }

    @Test
    void is_for_administrators_of_the_platform_alone() {
        var somebody = AccountId.next();
        var other = new LoginIdentifier("autre");
        List.<ThrowingCallable>of(
                        () -> administration.create(FUND_ADMINISTRATOR, Organisation.PORTAL),
                        () -> administration.enlist(
                                FUND_ADMINISTRATOR, person(SUD_EST, Role.FUND_ADMINISTRATOR, null, null)),
                        () -> administration.grant(
                                FUND_ADMINISTRATOR, new GrantRole(somebody, SUD_EST, Role.PREVENTION_OFFICER, null)),
                        () -> administration.withdraw(
                                FUND_ADMINISTRATOR,
                                new WithdrawRole(somebody, SUD_EST, Role.PREVENTION_OFFICER, "départ")),
                        () -> administration.deactivate(FUND_ADMINISTRATOR, somebody, "départ"),
                        () -> administration.reactivate(FUND_ADMINISTRATOR, somebody, "retour"),
                        () -> administration.sendLink(FUND_ADMINISTRATOR, somebody),
                        () -> administration.changeEmail(FUND_ADMINISTRATOR, somebody, CLAIRE_AT_HOME, "perdue"),
                        () -> administration.changeLogin(FUND_ADMINISTRATOR, somebody, other, "erreur"))
                .forEach(act -> refused(act, new NotAllowed()));
        assertThat(trail.acts()).isEmpty();
    }

    private static EnlistPerson person(
            OrganisationKey organisation, Role role, @Nullable LoginIdentifier login, @Nullable LocalDate until) {
        return new EnlistPerson(
                organisation, role, ContactDetails.person("Nadia", "Roche", ""), CLAIRE_AT_WORK, login, until);
    }

    private static Actor actor(Organisation organisation, Role role) {
        return new Actor(
                AccountId.next(),
                "ada",
                "Ada Lovelace",
                List.of(new Membership(UUID.randomUUID(), organisation, role)));
    }

    private static void refused(ThrowingCallable act, IdentityRefusal refusal) {
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(act)
                .extracting(IdentityRefused::refusal)
                .isEqualTo(refusal);
    }
}
