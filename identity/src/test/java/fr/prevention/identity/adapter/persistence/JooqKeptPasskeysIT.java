package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.claire;
import static fr.prevention.identity.People.disabled;
import static fr.prevention.identity.People.gilles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.IdentityRefusal.PasskeyKnown;
import fr.prevention.identity.api.IdentityRefusal.TooManyPasskeys;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.PasskeyId;
import fr.prevention.identity.api.Passkeys.Passkey;
import fr.prevention.identity.api.Passkeys.PasskeyContent;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.KeptPasskeys;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@OnPostgreSql
@Transactional
class JooqKeptPasskeysIT {

    private final Accounts accounts;
    private final KeptPasskeys passkeys;

    JooqKeptPasskeysIT(Accounts accounts, KeptPasskeys passkeys) {
        this.accounts = accounts;
        this.passkeys = passkeys;
    }

    @Test
    void keeps_a_passkey_as_it_came_and_finds_it_by_its_credential() {
        var claire = added(claire());
        var passkey = passkey(claire, "one", 1);
        passkeys.add(passkey, 10);
        assertThat(passkeys.of(claire)).containsExactly(passkey);
        assertThat(passkeys.byCredential("one")).contains(passkey);
        assertThat(passkeys.byCredential("two")).isEmpty();
    }

    @Test
    void finds_no_passkey_of_a_disabled_account() {
        var claire = added(disabled(claire()));
        passkeys.add(passkey(claire, "one", 1), 10);
        assertThat(passkeys.byCredential("one")).isEmpty();
    }

    @Test
    void refuses_a_known_passkey_and_one_too_many() {
        var claire = added(claire());
        var gilles = added(gilles());
        passkeys.add(passkey(claire, "one", 1), 1);
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(() -> passkeys.add(passkey(gilles, "one", 1), 1))
                .extracting(IdentityRefused::refusal)
                .isEqualTo(new PasskeyKnown());
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(() -> passkeys.add(passkey(claire, "two", 1), 1))
                .extracting(IdentityRefused::refusal)
                .isEqualTo(new TooManyPasskeys());
    }

    @Test
    void notes_a_use_unless_a_counting_key_counts_backwards() {
        var claire = added(claire());
        passkeys.add(passkey(claire, "counting", 5), 10);
        passkeys.add(passkey(claire, "silent", 0), 10);
        assertThat(passkeys.noteUse("counting", 6, true, MONDAY_MORNING)).isTrue();
        assertThat(passkeys.noteUse("counting", 6, true, MONDAY_MORNING)).isFalse();
        assertThat(passkeys.noteUse("silent", 0, false, MONDAY_MORNING)).isTrue();
        assertThat(passkeys.noteUse("silent", 0, false, MONDAY_MORNING)).isTrue();
        assertThat(passkeys.byCredential("counting")).hasValueSatisfying(used -> {
            assertThat(used.lastUsedAt()).isEqualTo(MONDAY_MORNING);
            assertThat(used.content().backedUp()).isTrue();
        });
    }

    @Test
    void renames_and_removes_for_its_own_account_alone() {
        var claire = added(claire());
        var gilles = added(gilles());
        var passkey = passkey(claire, "one", 1);
        passkeys.add(passkey, 10);
        assertThat(passkeys.rename(gilles, passkey.id(), "À moi")).isFalse();
        assertThat(passkeys.remove(gilles, passkey.id())).isFalse();
        assertThat(passkeys.rename(claire, passkey.id(), "Téléphone")).isTrue();
        assertThat(passkeys.of(claire)).extracting(Passkey::label).containsExactly("Téléphone");
        assertThat(passkeys.remove(claire, passkey.id())).isTrue();
        assertThat(passkeys.of(claire)).isEmpty();
    }

    private AccountId added(Account account) {
        accounts.add(account);
        return account.getId();
    }

    private static Passkey passkey(AccountId account, String credential, long count) {
        var content = new PasskeyContent(credential, "key", "attestation", count, Set.of("internal"), true, false);
        return new Passkey(PasskeyId.next(), account, "Ordinateur", content, MONDAY_MORNING, null);
    }
}
