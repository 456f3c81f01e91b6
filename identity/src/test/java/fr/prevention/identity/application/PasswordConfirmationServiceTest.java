package fr.prevention.identity.application;

import static fr.prevention.identity.People.CLOCK;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.acting;
import static fr.prevention.identity.People.claire;
import static fr.prevention.identity.People.gilles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.api.IdentityRefusal.TooManyAttempts;
import fr.prevention.identity.api.IdentityRefusal.WrongPassword;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.password.Credential;
import fr.prevention.identity.spi.InMemoryAccounts;
import fr.prevention.identity.spi.InMemoryAttempts;
import fr.prevention.identity.spi.InMemoryCredentials;
import fr.prevention.identity.spi.ReadablePasswordHashes;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PasswordConfirmationServiceTest {

    private static final String PASSWORD = "Trois-Chats-7";

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryCredentials credentials = new InMemoryCredentials(accounts);
    private final ReadablePasswordHashes hashes = new ReadablePasswordHashes(1);
    private final PasswordConfirmationService confirmation = new PasswordConfirmationService(
            credentials, hashes, new AttemptThrottleService(new InMemoryAttempts(), CLOCK));

    @Test
    void accepts_the_own_password() {
        var claire = withPassword(claire());
        assertThatCode(() -> confirmation.confirm(acting(claire), PASSWORD)).doesNotThrowAnyException();
    }

    @Test
    void refuses_another_password_and_an_account_without_any() {
        assertWrong(withPassword(claire()));
        var gilles = gilles();
        accounts.add(gilles);
        assertWrong(gilles);
    }

    @Test
    void does_not_look_at_the_password_any_more_after_ten_wrong_ones() {
        var claire = withPassword(claire());
        for (var tries = 0; tries < 10; tries++) {
            assertWrong(claire);
        }
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(() -> confirmation.confirm(acting(claire), PASSWORD))
                .extracting(IdentityRefused::refusal)
                .isEqualTo(new TooManyAttempts(Duration.ofSeconds(5)));
        assertThat(hashes.verifications()).isEqualTo(10);
    }

    @Test
    void forgets_the_wrong_ones_at_the_right_one() {
        var claire = withPassword(claire());
        for (var round = 0; round < 3; round++) {
            for (var tries = 0; tries < 9; tries++) {
                assertWrong(claire);
            }
            confirmation.confirm(acting(claire), PASSWORD);
        }
    }

    private void assertWrong(Account account) {
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(() -> confirmation.confirm(acting(account), "faux"))
                .extracting(IdentityRefused::refusal)
                .isEqualTo(new WrongPassword());
    }

    private Account withPassword(Account account) {
        accounts.add(account);
        credentials.put(new Credential(account.getId(), hashes.hash(PASSWORD), MONDAY_MORNING));
        return account;
    }
}
