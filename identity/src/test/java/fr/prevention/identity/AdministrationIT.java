package fr.prevention.identity;

import static fr.prevention.identity.People.CARSAT_SUD_EST;
import static fr.prevention.identity.People.CRAMIF;
import static fr.prevention.identity.api.Role.PLATFORM_ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AdministrationOverview;
import fr.prevention.identity.api.AdministrationOverview.AccountLine;
import fr.prevention.identity.api.AdministrationOverview.AccountQuery;
import fr.prevention.identity.api.AdministrationOverview.AccountSort;
import fr.prevention.identity.api.AdministrationOverview.AccountState;
import fr.prevention.identity.api.AdministrationOverview.OrganisationQuery;
import fr.prevention.identity.api.AdministrationOverview.OrganisationSort;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.FirstAdministrator;
import fr.prevention.identity.api.FirstAdministrator.NewAdministrator;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.LastPlatformAdministrator;
import fr.prevention.identity.api.IdentityRefusal.SetupLinkDead;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.PlatformAdministration;
import fr.prevention.identity.api.PlatformAdministration.GrantRole;
import fr.prevention.identity.api.PlatformAdministration.OrganisationKey;
import fr.prevention.identity.api.PlatformAdministration.WithdrawRole;
import fr.prevention.identity.api.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPostgreSql
class AdministrationIT {

    private static final OrganisationKey PORTAL = new OrganisationKey(OrganisationKind.PLATFORM, "PORTAIL");
    private static final int TRIES = 20;

    private final PlatformAdministration administration;
    private final AdministrationOverview overview;
    private final FirstAdministrator first;
    private final AccountProvisioning provisioning;
    private final AccountDirectory directory;
    private final DSLContext db;

    AdministrationIT(
            PlatformAdministration administration,
            AdministrationOverview overview,
            FirstAdministrator first,
            AccountProvisioning provisioning,
            AccountDirectory directory,
            DSLContext db) {
        this.administration = administration;
        this.overview = overview;
        this.first = first;
        this.provisioning = provisioning;
        this.directory = directory;
        this.db = db;
    }

    @BeforeEach
    void nobody_administers_the_platform() {
        db.transaction(alone -> {
            alone.dsl().execute("alter table identity.membership disable trigger user");
            alone.dsl().execute("delete from identity.membership where role = 'PLATFORM_ADMINISTRATOR'");
            alone.dsl().execute("alter table identity.membership enable trigger user");
        });
    }

    @Test
    void keeps_one_administrator_when_two_shut_each_other_out() throws Exception {
        for (var round = 0; round < 5; round++) {
            var ada = administrator();
            var grace = administrator();
            var refusals = race(List.of(
                    () -> run(() -> administration.deactivate(ada, grace.account(), "course")),
                    () -> run(() -> administration.deactivate(grace, ada.account(), "course"))));
            assertThat(refusals).hasSize(1).containsOnly(new LastPlatformAdministrator());
            assertThat(administrators()).isEqualTo(1);
            nobody_administers_the_platform();
        }
    }

    @Test
    void keeps_one_administrator_when_all_of_them_lose_it_by_every_way_at_once() throws Exception {
        var people = new ArrayList<Actor>();
        for (var number = 0; number < 6; number++) {
            people.add(administrator());
        }
        var acts = new ArrayList<Callable<?>>();
        for (var number = 0; number < people.size(); number++) {
            var actor = people.get(number);
            var target = people.get((number + 1) % people.size()).account();
            Runnable act = switch (number % 3) {
                case 0 -> () -> administration.deactivate(actor, target, "course");
                case 1 ->
                    () -> administration.withdraw(
                            actor, new WithdrawRole(target, PORTAL, PLATFORM_ADMINISTRATOR, "course"));
                default ->
                    () -> administration.grant(
                            actor, new GrantRole(target, PORTAL, PLATFORM_ADMINISTRATOR, LocalDate.of(2099, 12, 31)));
            };
            acts.add(() -> run(act));
        }
        assertThat(race(acts)).hasSize(1).containsOnly(new LastPlatformAdministrator());
        assertThat(administrators()).isEqualTo(1);
    }

    @Test
    void keeps_the_last_administrator_from_other_contexts_too() {
        var ada = administrator();
        assertThat(refusal(() -> provisioning.deactivate(ada.account(), Author.PORTAL, "nettoyage")))
                .isEqualTo(new LastPlatformAdministrator());
        assertThat(directory.actor(ada.account())).isPresent();
    }

    @Test
    void opens_one_account_when_twenty_use_the_setup_links_at_once() throws Exception {
        var secrets = List.of(first.prepare().orElseThrow(), first.prepare().orElseThrow());
        var acts = new ArrayList<Callable<?>>();
        for (var number = 0; number < TRIES; number++) {
            var secret = secrets.get(number % 2);
            var login = "premier" + UUID.randomUUID();
            acts.add(() -> first.install(secret, newcomer(login)));
        }
        assertThat(race(acts)).hasSize(TRIES - 1).containsOnly(new SetupLinkDead());
        assertThat(administrators()).isEqualTo(1);
        assertThat(first.prepare()).isEmpty();
        assertThat(first.openUntil(LinkSecret.random())).isEmpty();
    }

    @Test
    void keeps_no_secret_of_a_setup_link() {
        var secret = first.prepare().orElseThrow();
        assertThat(db.fetchValue(
                        "select count(*) from identity.setup_link where secret_hash like ?",
                        "%" + secret.value() + "%"))
                .isEqualTo(0L);
    }

    @Test
    void lists_organisations_with_their_people() {
        var ada = administrator();
        var nadia = account("Nadia Roche");
        provisioning.grant(new GrantMembership(nadia, CARSAT_SUD_EST, Role.FUND_ADMINISTRATOR));
        provisioning.grant(new GrantMembership(nadia, CARSAT_SUD_EST, Role.PREVENTION_OFFICER));
        var page = overview.organisations(
                ada,
                new OrganisationQuery(OrganisationKind.REGIONAL_FUND, "sud-est", OrganisationSort.NAME, false, 1, 10));
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.lines().getFirst().organisation()).isEqualTo(CARSAT_SUD_EST);
        assertThat(page.lines().getFirst().people()).isPositive();
        var sheet = overview.organisation(ada, OrganisationKind.REGIONAL_FUND, "CARSAT-SE")
                .orElseThrow();
        assertThat(sheet.people())
                .filteredOn(person -> person.account().equals(nadia))
                .extracting(person -> person.membership().role())
                .containsExactlyInAnyOrder(Role.FUND_ADMINISTRATOR, Role.PREVENTION_OFFICER);
        for (var sort : OrganisationSort.values()) {
            assertThat(overview.organisations(ada, new OrganisationQuery(null, "", sort, true, 1, 100))
                            .lines())
                    .isNotEmpty();
        }
    }

    @Test
    void finds_accounts_by_login_name_address_state_and_role() {
        var ada = administrator();
        var nadia = account("Nadia Roche");
        provisioning.grant(new GrantMembership(nadia, CRAMIF, Role.PREVENTION_OFFICER));
        var sheet = directory.account(nadia).orElseThrow();
        for (var text : List.of(sheet.login(), "nadia ro", sheet.email().value())) {
            assertThat(accounts(ada, text, null, null))
                    .extracting(AccountLine::id)
                    .contains(nadia);
        }
        assertThat(accounts(ada, sheet.login(), AccountState.WITHOUT_PASSWORD, Role.PREVENTION_OFFICER))
                .singleElement()
                .satisfies(line -> assertThat(line.organisations()).containsExactly(CRAMIF.name()));
        assertThat(accounts(ada, sheet.login(), AccountState.ACTIVE, null)).isEmpty();
        assertThat(accounts(ada, sheet.login(), null, Role.BODY_AGENT)).isEmpty();
        administration.changeLogin(ada, nadia, new LoginIdentifier("n" + UUID.randomUUID()), "mariage");
        administration.deactivate(ada, nadia, "départ");
        var file = overview.account(ada, nadia).orElseThrow();
        assertThat(file.state()).isEqualTo(AccountState.INACTIVE);
        assertThat(file.formerLogins()).containsExactly(sheet.login());
        assertThat(file.memberships())
                .singleElement()
                .satisfies(granted ->
                        assertThat(granted.membership().organisation()).isEqualTo(CRAMIF));
        assertThat(overview.account(ada, AccountId.next())).isEmpty();
    }

    @Test
    void counts_what_there_is() {
        var ada = administrator();
        var figures = overview.figures(ada);
        assertThat(figures.lastingAdministrators()).isEqualTo(1);
        assertThat(figures.withoutPassword()).isPositive();
        assertThat(figures.organisations()).containsKey(OrganisationKind.PLATFORM);
    }

    private List<AccountLine> accounts(Actor actor, String text, @Nullable AccountState state, @Nullable Role role) {
        return overview.accounts(actor, new AccountQuery(text, state, role, AccountSort.NAME, false, 1, 100))
                .lines();
    }

    private int administrators() {
        return ((Number) db.fetchValue("select count(*) from identity.membership m "
                        + "join identity.account a on a.id = m.account_id "
                        + "where m.role = 'PLATFORM_ADMINISTRATOR' and m.valid_until is null and a.active"))
                .intValue();
    }

    private Actor administrator() {
        var account = account("Ada Lovelace");
        provisioning.grant(new GrantMembership(account, Organisation.PORTAL, PLATFORM_ADMINISTRATOR));
        return new Actor(
                account,
                "ada",
                "Ada Lovelace",
                List.of(new Membership(UUID.randomUUID(), Organisation.PORTAL, PLATFORM_ADMINISTRATOR)));
    }

    private AccountId account(String name) {
        var login = "a" + UUID.randomUUID();
        return provisioning.open(new OpenAccount(login, name, new EmailAddress(login + "@portail.example")));
    }

    private static NewAdministrator newcomer(String login) {
        return new NewAdministrator(
                ContactDetails.person("Ada", "Lovelace", ""),
                new EmailAddress("ada@portail.example"),
                new LoginIdentifier(login),
                "Ponts-Suspendus-12");
    }

    private static Object run(Runnable act) {
        act.run();
        return act;
    }

    private static IdentityRefusal refusal(Runnable act) {
        try {
            act.run();
        } catch (IdentityRefused refused) {
            return refused.refusal();
        }
        throw new AssertionError("nothing was refused");
    }

    private static List<IdentityRefusal> race(List<? extends Callable<?>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        var refusals = new ArrayList<IdentityRefusal>();
        try (var people = Executors.newFixedThreadPool(acts.size())) {
            var runs = new ArrayList<Future<?>>();
            for (var act : acts) {
                runs.add(people.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            for (var run : runs) {
                try {
                    run.get();
                } catch (ExecutionException failed) {
                    assertThat(failed.getCause())
                            .isInstanceOfSatisfying(IdentityRefused.class, refused -> refusals.add(refused.refusal()));
                }
            }
        }
        return refusals;
    }
}
