package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.People.CARSAT_HAUTS_DE_FRANCE;
import static fr.prevention.identity.People.CARSAT_SUD_EST;
import static fr.prevention.identity.People.CLAIRE_AT_WORK;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.claire;
import static fr.prevention.identity.People.disabled;
import static fr.prevention.identity.People.gilles;
import static fr.prevention.identity.People.menuiserieDubois;
import static fr.prevention.identity.api.OrganisationKind.REGIONAL_FUND;
import static fr.prevention.identity.api.Role.FUND_ADMINISTRATOR;
import static fr.prevention.identity.api.Role.PREVENTION_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Memberships;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@OnPostgreSql
@Transactional
class JooqAccountDirectoryIT {

    private final Accounts accounts;
    private final Memberships memberships;
    private final AccountDirectory directory;
    private final Clock clock;
    private int grants;

    JooqAccountDirectoryIT(Accounts accounts, Memberships memberships, AccountDirectory directory, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.directory = directory;
        this.clock = clock;
    }

    @Test
    void shows_who_acts_with_every_membership() {
        var claire = added(claire());
        var officer = granted(claire, CARSAT_HAUTS_DE_FRANCE, PREVENTION_OFFICER);
        var administrator = granted(claire, CARSAT_SUD_EST, FUND_ADMINISTRATOR);
        granted(added(gilles()), CARSAT_HAUTS_DE_FRANCE, PREVENTION_OFFICER);
        assertThat(directory.actor(claire.getId()))
                .contains(new Actor(claire.getId(), "c.martin", "Claire Martin", List.of(officer, administrator)));
    }

    @Test
    void shows_an_account_that_belongs_nowhere_yet() {
        var claire = added(claire());
        assertThat(directory.actor(claire.getId())).map(Actor::memberships).contains(List.of());
    }

    @Test
    void lets_neither_a_disabled_nor_an_unknown_account_act() {
        var claire = added(disabled(claire()));
        assertThat(directory.actor(claire.getId())).isEmpty();
        assertThat(directory.actor(AccountId.next())).isEmpty();
    }

    @Test
    void shows_an_account_even_disabled_since_histories_name_it() {
        var claire = added(disabled(claire()));
        assertThat(directory.account(claire.getId()))
                .contains(new AccountView(claire.getId(), "c.martin", "Claire Martin", CLAIRE_AT_WORK, 0));
        assertThat(directory.account(AccountId.next())).isEmpty();
    }

    @Test
    void shows_several_accounts_by_name_in_french_order() {
        var zoe = added(named("z.durand", "Zoé Durand"));
        var eric = added(named("e.aubry", "Éric Aubry"));
        var emma = added(named("e.blanc", "emma Blanc"));
        assertThat(directory.accounts(List.of(zoe.getId(), AccountId.next(), emma.getId(), eric.getId())))
                .extracting(AccountView::displayName)
                .containsExactly("emma Blanc", "Éric Aubry", "Zoé Durand");
        assertThat(directory.accounts(List.of())).isEmpty();
    }

    @Test
    void names_the_active_members_of_an_organisation_in_a_role() {
        granted(added(gilles()), CARSAT_HAUTS_DE_FRANCE, PREVENTION_OFFICER);
        granted(added(claire()), CARSAT_HAUTS_DE_FRANCE, PREVENTION_OFFICER);
        granted(added(disabled(named("x.parti", "Xavier Parti"))), CARSAT_HAUTS_DE_FRANCE, PREVENTION_OFFICER);
        granted(added(named("a.caisse", "Anne Delcourt")), CARSAT_HAUTS_DE_FRANCE, FUND_ADMINISTRATOR);
        granted(added(named("m.sud", "Marius Olive")), CARSAT_SUD_EST, PREVENTION_OFFICER);
        assertThat(directory.membersOf(REGIONAL_FUND, "CARSAT-HDF", PREVENTION_OFFICER))
                .extracting(AccountView::login)
                .containsExactly("c.martin", "g.lemaire");
    }

    @Test
    void finds_an_account_by_its_login_however_it_is_typed() {
        var dubois = added(menuiserieDubois());
        assertThat(directory.byLogin("900 102 500 00015")).map(AccountView::id).contains(dubois.getId());
        assertThat(directory.byLogin("c.martin")).isEmpty();
        assertThat(directory.byLogin("\u0000")).isEmpty();
    }

    @Test
    void leaves_out_the_memberships_that_have_ended_and_keeps_their_last_day() {
        var claire = added(claire());
        var today = LocalDate.now(clock);
        var last = until(claire, CARSAT_HAUTS_DE_FRANCE, today);
        until(claire, CARSAT_SUD_EST, today.minusDays(1));
        assertThat(directory.actor(claire.getId())).map(Actor::memberships).contains(List.of(last));
        assertThat(directory.membersOf(REGIONAL_FUND, "CARSAT-SE", PREVENTION_OFFICER))
                .extracting(AccountView::id)
                .doesNotContain(claire.getId());
    }

    @Test
    void knows_nobody_whose_sessions_were_ended_since_the_sign_in() {
        var claire = added(claire());
        claire.endSessions(MONDAY_MORNING);
        accounts.save(claire);
        assertThat(directory.actor(claire.getId(), MONDAY_MORNING.minusMillis(1)))
                .isEmpty();
        assertThat(directory.actor(claire.getId(), MONDAY_MORNING)).isPresent();
        assertThat(directory.actor(claire.getId())).isPresent();
    }

    @Test
    void shows_the_contact_details_to_those_who_administer_the_account() {
        var account = added(Account.open(
                new LoginIdentifier("c.martin"),
                ContactDetails.person("Claire", "Martin", "03 22 00 00 00"),
                CLAIRE_AT_WORK,
                MONDAY_MORNING));
        assertThat(directory.sheet(account.getId())).hasValueSatisfying(sheet -> {
            assertThat(sheet.details()).isEqualTo(account.details());
            assertThat(sheet.account().displayName()).isEqualTo("Claire Martin");
            assertThat(sheet.active()).isTrue();
        });
        assertThat(directory.sheet(AccountId.next())).isEmpty();
    }

    private Membership until(Account account, Organisation organisation, LocalDate day) {
        var membership = new Membership(UUID.randomUUID(), organisation, PREVENTION_OFFICER, Set.of(), day);
        memberships.put(account.getId(), membership, MONDAY_MORNING.plusSeconds(grants++));
        return membership;
    }

    private static Account named(String login, String name) {
        var email = new EmailAddress(login + "@carsat.example");
        return Account.open(new LoginIdentifier(login), name, email, MONDAY_MORNING);
    }

    private Account added(Account account) {
        accounts.add(account);
        return account;
    }

    private Membership granted(Account account, Organisation organisation, Role role) {
        var membership = new Membership(UUID.randomUUID(), organisation, role);
        memberships.put(account.getId(), membership, MONDAY_MORNING.plusSeconds(grants++));
        return membership;
    }
}
