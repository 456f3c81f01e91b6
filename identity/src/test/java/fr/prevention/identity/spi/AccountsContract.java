package fr.prevention.identity.spi;

import static fr.prevention.identity.People.CLAIRE_AT_HOME;
import static fr.prevention.identity.People.CLAIRE_AT_WORK;
import static fr.prevention.identity.People.GILLES_AT_WORK;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.claire;
import static fr.prevention.identity.People.disabled;
import static fr.prevention.identity.People.gilles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefusal.LoginTaken;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.domain.account.Account;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What every place for accounts does. Each test is rolled back where the place is a database. */
@Transactional
public abstract class AccountsContract {

    protected abstract Accounts accounts();

    @Test
    void gives_back_what_was_added() {
        var claire = claire();
        accounts().add(claire);
        assertThat(accounts().byId(claire.getId()).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(claire);
    }

    @Test
    void gives_back_a_disabled_account_as_such() {
        var claire = disabled(claire());
        accounts().add(claire);
        assertThat(accounts().byId(claire.getId())).map(Account::isActive).contains(false);
    }

    @Test
    void knows_nothing_of_an_account_that_was_not_added() {
        assertThat(accounts().byId(AccountId.next())).isEmpty();
    }

    @Test
    void refuses_a_login_that_is_taken() {
        var first = claire();
        accounts().add(first);
        var second = claire();
        assertRefused(() -> accounts().add(second), new LoginTaken());
        assertThat(accounts().byId(second.getId())).isEmpty();
        assertThat(accounts().byId(first.getId())).isPresent();
    }

    @Test
    void moves_the_version_on_with_each_change() {
        var claire = claire();
        accounts().add(claire);
        claire.changeEmail(CLAIRE_AT_HOME, 0, MONDAY_MORNING);
        accounts().save(claire);

        var saved = accounts().byId(claire.getId()).orElseThrow();

        assertThat(saved.email()).isEqualTo(CLAIRE_AT_HOME);
        assertThat(saved.version()).isEqualTo(1);
    }

    @Test
    void keeps_the_first_of_two_changes_made_on_the_same_version() {
        var claire = claire();
        accounts().add(claire);
        var first = accounts().byId(claire.getId()).orElseThrow();
        var second = accounts().byId(claire.getId()).orElseThrow();
        first.changeEmail(CLAIRE_AT_HOME, 0, MONDAY_MORNING);
        second.changeEmail(GILLES_AT_WORK, 0, MONDAY_MORNING);
        accounts().save(first);
        assertRefused(() -> accounts().save(second), new ChangedMeanwhile());
        assertThat(accounts().byId(claire.getId())).map(Account::email).contains(CLAIRE_AT_HOME);
    }

    @Test
    void does_not_see_a_change_that_was_not_saved() {
        var claire = claire();
        accounts().add(claire);
        accounts().byId(claire.getId()).orElseThrow().changeEmail(CLAIRE_AT_HOME, 0, MONDAY_MORNING);
        assertThat(accounts().byId(claire.getId())).map(Account::email).contains(CLAIRE_AT_WORK);
    }

    @Test
    void finds_accounts_by_login_and_by_address() {
        var claire = claire();
        var shared = Account.open(
                new LoginIdentifier("c.martin2"), "Chantal Martin", CLAIRE_AT_WORK, MONDAY_MORNING.plusSeconds(1));
        accounts().add(shared);
        accounts().add(claire);
        assertThat(accounts().byLogin(claire.login())).map(Account::getId).contains(claire.getId());
        assertThat(accounts().byLogin(new LoginIdentifier("personne"))).isEmpty();
        assertThat(accounts().byEmail(CLAIRE_AT_WORK))
                .extracting(Account::getId)
                .containsExactly(claire.getId(), shared.getId());
        assertThat(accounts().byEmail(GILLES_AT_WORK)).isEmpty();
    }

    @Test
    void never_gives_a_login_to_another_account_even_after_it_was_left() {
        var claire = claire();
        accounts().add(claire);
        claire.changeLogin(new LoginIdentifier("c.dupont"), MONDAY_MORNING);
        accounts().save(claire);
        var second = claire();
        assertRefused(() -> accounts().add(second), new LoginTaken());
        assertThat(accounts().byId(second.getId())).isEmpty();
        var back = accounts().held(claire.getId()).orElseThrow();
        back.changeLogin(new LoginIdentifier("c.martin"), MONDAY_MORNING);
        accounts().save(back);
        assertThat(accounts().byLogin(new LoginIdentifier("c.martin")))
                .map(Account::getId)
                .contains(claire.getId());
    }

    @Test
    void refuses_to_change_to_the_login_of_somebody_else() {
        var claire = claire();
        var gilles = gilles();
        accounts().add(claire);
        accounts().add(gilles);
        claire.changeLogin(gilles.login(), MONDAY_MORNING);
        assertRefused(() -> accounts().save(claire), new LoginTaken());
    }

    private static void assertRefused(ThrowingCallable call, IdentityRefusal refusal) {
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(call)
                .extracting(IdentityRefused::refusal)
                .isEqualTo(refusal);
    }

    @Test
    void ends_sessions_without_disturbing_whoever_changes_the_account() {
        var claire = claire();
        accounts().add(claire);
        var read = accounts().byId(claire.getId()).orElseThrow();
        accounts().endSessions(claire.getId(), MONDAY_MORNING.plusSeconds(5));
        var ended = accounts().byId(claire.getId()).orElseThrow();
        assertThat(ended.sessionsValidFrom()).isEqualTo(MONDAY_MORNING.plusSeconds(5));
        assertThat(ended.version()).isEqualTo(read.version());
    }
}
