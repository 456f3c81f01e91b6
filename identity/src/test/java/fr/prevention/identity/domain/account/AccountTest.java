package fr.prevention.identity.domain.account;

import static fr.prevention.identity.People.CLAIRE_AT_HOME;
import static fr.prevention.identity.People.CLAIRE_AT_WORK;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.claire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.domain.password.PasswordHash;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    @Test
    void is_opened_active_under_a_stripped_name() {
        var account = Account.open(new LoginIdentifier("c.martin"), "  Claire Martin ", CLAIRE_AT_WORK, MONDAY_MORNING);
        assertThat(account.isActive()).isTrue();
        assertThat(account.displayName()).isEqualTo("Claire Martin");
        assertThat(account.version()).isZero();
        assertThat(account.createdAt()).isEqualTo(MONDAY_MORNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Claire\nMartin", "Claire\u0000"})
    void refuses_a_name_that_cannot_be_shown(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Account.open(new LoginIdentifier("c.martin"), name, CLAIRE_AT_WORK, MONDAY_MORNING));
    }

    @Test
    void refuses_a_name_of_more_than_120_characters() {
        var login = new LoginIdentifier("c.martin");
        assertThat(Account.open(login, "C".repeat(120), CLAIRE_AT_WORK, MONDAY_MORNING))
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Account.open(login, "C".repeat(121), CLAIRE_AT_WORK, MONDAY_MORNING));
    }

    @Test
    void tells_both_addresses_when_one_replaces_the_other() {
        var claire = claire();
        var tuesday = MONDAY_MORNING.plus(Duration.ofDays(1));

        var changed = claire.changeEmail(CLAIRE_AT_HOME, 0, tuesday).orElseThrow();

        assertThat(claire.email()).isEqualTo(CLAIRE_AT_HOME);
        assertThat(changed.account()).isEqualTo(claire.getId());
        assertThat(changed.login()).isEqualTo("c.martin");
        assertThat(changed.displayName()).isEqualTo("Claire Martin");
        assertThat(changed.previous()).isEqualTo(CLAIRE_AT_WORK);
        assertThat(changed.current()).isEqualTo(CLAIRE_AT_HOME);
        assertThat(changed.occurredAt()).isEqualTo(tuesday);
    }

    @Test
    void has_nothing_to_tell_when_the_address_is_the_same_even_from_an_old_page() {
        assertThat(claire().changeEmail(CLAIRE_AT_WORK, 41, MONDAY_MORNING)).isEmpty();
    }

    @Test
    void refuses_another_address_from_a_page_that_is_out_of_date() {
        var claire = claire();
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(() -> claire.changeEmail(CLAIRE_AT_HOME, 41, MONDAY_MORNING))
                .extracting(IdentityRefused::refusal)
                .isEqualTo(new ChangedMeanwhile());
        assertThat(claire.email()).isEqualTo(CLAIRE_AT_WORK);
    }

    @Test
    void never_prints_the_hash_of_its_password() {
        assertThat(new PasswordHash("$argon2id$v=19$secret")).asString().doesNotContain("secret");
    }
}
