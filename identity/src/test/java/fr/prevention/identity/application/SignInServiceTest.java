package fr.prevention.identity.application;

import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.claire;
import static fr.prevention.identity.People.disabled;
import static fr.prevention.identity.People.menuiserieDubois;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.SignIn.SignInOutcome.Accepted;
import fr.prevention.identity.api.SignIn.SignInOutcome.Refused;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.password.Credential;
import fr.prevention.identity.spi.InMemoryAccounts;
import fr.prevention.identity.spi.InMemoryCredentials;
import fr.prevention.identity.spi.ReadablePasswordHashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignInServiceTest {

    private static final String PASSWORD = "Trois-Chats-7";

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryCredentials credentials = new InMemoryCredentials(accounts);
    private final ReadablePasswordHashes hashes = new ReadablePasswordHashes(2);
    private final SignInService signIn = new SignInService(credentials, hashes);

    @Test
    void lets_in_whoever_knows_login_and_password() {
        var claire = withPassword(claire());
        assertThat(signIn.signIn("c.martin", PASSWORD)).isEqualTo(new Accepted(claire.getId()));
    }

    @Test
    void lets_in_an_establishment_that_pastes_its_siret_with_spaces() {
        var dubois = withPassword(menuiserieDubois());
        assertThat(signIn.signIn(" 900\u00a0102 500 00015 ", PASSWORD)).isEqualTo(new Accepted(dubois.getId()));
    }

    @Test
    void refuses_a_wrong_password() {
        withPassword(claire());
        assertThat(signIn.signIn("c.martin", PASSWORD + " ")).isEqualTo(new Refused());
    }

    @Test
    void refuses_a_disabled_account_with_the_right_password() {
        withPassword(disabled(claire()));
        assertThat(signIn.signIn("c.martin", PASSWORD)).isEqualTo(new Refused());
    }

    @Test
    void refuses_an_account_that_has_no_password_yet() {
        accounts.add(claire());
        assertThat(signIn.signIn("c.martin", "")).isEqualTo(new Refused());
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void refuses_odd_input_without_failing(String odd) {
        withPassword(claire());
        assertThat(signIn.signIn(odd, PASSWORD)).isEqualTo(new Refused());
        assertThat(signIn.signIn("c.martin", odd)).isEqualTo(new Refused());
        assertThat(signIn.signIn(odd, odd)).isEqualTo(new Refused());
    }

    @Test
    void verifies_as_much_for_nobody_as_for_somebody() {
        withPassword(claire());
        accounts.add(menuiserieDubois());
        signIn.signIn("c.martin", "faux");
        assertThat(hashes.verifications()).as("wrong password").isEqualTo(1);
        signIn.signIn("personne", "faux");
        assertThat(hashes.verifications()).as("unknown login").isEqualTo(2);
        signIn.signIn("90010250000015", "faux");
        assertThat(hashes.verifications()).as("no password yet").isEqualTo(3);
        signIn.signIn("impossible\u0000", "faux");
        assertThat(hashes.verifications()).as("impossible login").isEqualTo(4);
    }

    @Test
    void keeps_a_stronger_hash_when_the_kept_one_is_outdated() {
        var claire = claire();
        accounts.add(claire);
        var weak = new ReadablePasswordHashes(1).hash(PASSWORD);
        credentials.put(new Credential(claire.getId(), weak, MONDAY_MORNING));

        assertThat(signIn.signIn("c.martin", PASSWORD)).isEqualTo(new Accepted(claire.getId()));

        var kept = credentials.ofActiveAccount(claire.login()).orElseThrow();
        assertThat(kept.hash().value()).startsWith("$argon2id$2$");
        assertThat(kept.changedAt()).isEqualTo(MONDAY_MORNING);
        assertThat(signIn.signIn("c.martin", PASSWORD)).isEqualTo(new Accepted(claire.getId()));
    }

    static String[] oddTexts() {
        return new String[] {"", "\u0000", "\ud800", "' or 1=1 --", "%", "\uffff", "x".repeat(10_000)};
    }

    private Account withPassword(Account account) {
        accounts.add(account);
        credentials.put(new Credential(account.getId(), hashes.hash(PASSWORD), MONDAY_MORNING));
        return account;
    }
}
