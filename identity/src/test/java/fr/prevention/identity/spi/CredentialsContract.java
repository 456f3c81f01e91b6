package fr.prevention.identity.spi;

import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.claire;
import static fr.prevention.identity.People.disabled;
import static fr.prevention.identity.People.gilles;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.domain.password.Credential;
import fr.prevention.identity.domain.password.PasswordHash;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What every place for credentials does. Each test is rolled back where the place is a database. */
@Transactional
public abstract class CredentialsContract {

    private static final PasswordHash FIRST = new PasswordHash("$argon2id$1$1$Trois-Chats-7");
    private static final PasswordHash SECOND = new PasswordHash("$argon2id$1$2$Quatre-Chiens-8");
    private static final PasswordHash STRONGER = new PasswordHash("$argon2id$2$3$Trois-Chats-7");

    protected abstract Accounts accounts();

    protected abstract Credentials credentials();

    @Test
    void finds_the_password_of_an_active_account_by_its_login() {
        var claire = claire();
        accounts().add(claire);
        var credential = credential(claire.getId(), FIRST);
        credentials().put(credential);
        assertThat(credentials().ofActiveAccount(claire.login())).contains(credential);
    }

    @Test
    void finds_none_for_an_account_without_password_nor_for_an_unknown_login() {
        var claire = claire();
        accounts().add(claire);
        assertThat(credentials().ofActiveAccount(claire.login())).isEmpty();
        assertThat(credentials().ofActiveAccount(gilles().login())).isEmpty();
    }

    @Test
    void finds_none_for_a_disabled_account() {
        var claire = disabled(claire());
        accounts().add(claire);
        credentials().put(credential(claire.getId(), FIRST));
        assertThat(credentials().ofActiveAccount(claire.login())).isEmpty();
    }

    @Test
    void keeps_the_last_password_chosen() {
        var claire = claire();
        accounts().add(claire);
        credentials().put(credential(claire.getId(), FIRST));
        var last = new Credential(claire.getId(), SECOND, MONDAY_MORNING.plusSeconds(60));
        credentials().put(last);
        assertThat(credentials().ofActiveAccount(claire.login())).contains(last);
    }

    @Test
    void keeps_a_stronger_hash_without_moving_the_date_of_the_choice() {
        var claire = claire();
        accounts().add(claire);
        var read = credential(claire.getId(), FIRST);
        credentials().put(read);
        credentials().strengthen(read, STRONGER);
        assertThat(credentials().ofActiveAccount(claire.login()))
                .contains(new Credential(claire.getId(), STRONGER, MONDAY_MORNING));
    }

    @Test
    void never_brings_an_old_password_back_when_a_new_one_was_chosen_meanwhile() {
        var claire = claire();
        accounts().add(claire);
        var read = credential(claire.getId(), FIRST);
        credentials().put(read);
        credentials().put(credential(claire.getId(), SECOND));
        credentials().strengthen(read, STRONGER);
        assertThat(credentials().ofActiveAccount(claire.login()))
                .map(Credential::hash)
                .contains(SECOND);
    }

    @Test
    void remembers_the_four_passwords_before_the_present_one_latest_first() {
        var claire = claire();
        accounts().add(claire);
        for (var number = 1; number <= 7; number++) {
            credentials().put(new Credential(claire.getId(), numbered(number), MONDAY_MORNING.plusSeconds(number)));
        }
        assertThat(credentials().of(claire.getId())).map(Credential::hash).contains(numbered(7));
        assertThat(credentials().previous(claire.getId()))
                .containsExactly(numbered(6), numbered(5), numbered(4), numbered(3));
    }

    @Test
    void remembers_a_password_that_was_taken_away() {
        var claire = claire();
        accounts().add(claire);
        credentials().put(credential(claire.getId(), FIRST));
        credentials().forget(claire.getId());
        credentials().forget(claire.getId());
        assertThat(credentials().of(claire.getId())).isEmpty();
        assertThat(credentials().previous(claire.getId())).containsExactly(FIRST);
    }

    private static PasswordHash numbered(int number) {
        return new PasswordHash("$argon2id$1$1$Mot-de-passe-" + number);
    }

    @Test
    void forgets_a_password() {
        var claire = claire();
        accounts().add(claire);
        assertThat(credentials().has(claire.getId())).isFalse();
        credentials().put(credential(claire.getId(), FIRST));
        assertThat(credentials().has(claire.getId())).isTrue();
        credentials().forget(claire.getId());
        assertThat(credentials().has(claire.getId())).isFalse();
        assertThat(credentials().ofActiveAccount(claire.login())).isEmpty();
    }

    private static Credential credential(AccountId account, PasswordHash hash) {
        return new Credential(account, hash, MONDAY_MORNING);
    }
}
