package fr.prevention.identity.application;

import static fr.prevention.identity.People.CLOCK;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.claire;
import static fr.prevention.identity.People.disabled;
import static fr.prevention.identity.api.PasswordWeakness.NO_DIGIT;
import static fr.prevention.identity.api.PasswordWeakness.TOO_SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.PasswordTooWeak;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.domain.CommonPasswords;
import fr.prevention.identity.domain.PasswordPolicy;
import fr.prevention.identity.spi.InMemoryAccounts;
import fr.prevention.identity.spi.InMemoryCredentials;
import fr.prevention.identity.spi.PasswordHashes.Verification.Match;
import fr.prevention.identity.spi.ReadablePasswordHashes;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PasswordChoiceServiceTest {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryCredentials credentials = new InMemoryCredentials(accounts);
    private final ReadablePasswordHashes hashes = new ReadablePasswordHashes(1);
    private final PasswordChoiceService choice = new PasswordChoiceService(
            accounts, credentials, hashes, new PasswordPolicy(12, new CommonPasswords(Set.of())), CLOCK);

    @Test
    void keeps_the_hash_of_a_strong_password_and_when_it_was_chosen() {
        var claire = claire();
        accounts.add(claire);
        choice.choose(claire.getId(), "Trois-Chats-7");
        var kept = credentials.ofActiveAccount(claire.login()).orElseThrow();
        assertThat(hashes.verify("Trois-Chats-7", kept.hash())).isEqualTo(new Match());
        assertThat(kept.changedAt()).isEqualTo(MONDAY_MORNING);
    }

    @Test
    void replaces_the_password_before() {
        var claire = claire();
        accounts.add(claire);
        choice.choose(claire.getId(), "Trois-Chats-7");
        choice.choose(claire.getId(), "Quatre-Chiens-8");
        var kept = credentials.ofActiveAccount(claire.login()).orElseThrow();
        assertThat(hashes.verify("Quatre-Chiens-8", kept.hash())).isEqualTo(new Match());
    }

    @Test
    void keeps_nothing_of_a_weak_password_and_names_all_its_weaknesses() {
        var claire = claire();
        accounts.add(claire);
        assertRefused(claire.getId(), "Chats!", new PasswordTooWeak(Set.of(TOO_SHORT, NO_DIGIT)));
        assertThat(credentials.ofActiveAccount(claire.login())).isEmpty();
    }

    @Test
    void refuses_an_unknown_and_a_disabled_account_alike() {
        var claire = disabled(claire());
        accounts.add(claire);
        assertRefused(claire.getId(), "Trois-Chats-7", new UnknownAccount());
        assertRefused(AccountId.next(), "Trois-Chats-7", new UnknownAccount());
    }

    private void assertRefused(AccountId account, String password, IdentityRefusal refusal) {
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(() -> choice.choose(account, password))
                .extracting(IdentityRefused::refusal)
                .isEqualTo(refusal);
    }
}
