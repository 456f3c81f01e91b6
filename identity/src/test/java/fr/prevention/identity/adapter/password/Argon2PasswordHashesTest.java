package fr.prevention.identity.adapter.password;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.domain.password.PasswordHash;
import fr.prevention.identity.spi.PasswordHashes;
import fr.prevention.identity.spi.PasswordHashes.Verification.Match;
import fr.prevention.identity.spi.PasswordHashes.Verification.Mismatch;
import fr.prevention.identity.spi.PasswordHashesContract;
import org.junit.jupiter.api.Test;

class Argon2PasswordHashesTest extends PasswordHashesContract {

    private final HashingGate gate = new HashingGate(2, 2);
    private final PasswordHashes hashes = new Argon2PasswordHashes(gate, 1024, 1);
    private final PasswordHashes strongerHashes = new Argon2PasswordHashes(gate);

    @Override
    protected PasswordHashes hashes() {
        return hashes;
    }

    @Override
    protected PasswordHashes strongerHashes() {
        return strongerHashes;
    }

    @Test
    void uses_the_parameters_recommended_by_owasp_and_writes_them_in_the_hash() {
        assertThat(strongerHashes.hash("Trois-Chats-7").value()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void recognises_an_accent_however_the_keyboard_composes_it() {
        var hash = hashes.hash("\u00c9t\u00e9-indien-7");
        assertThat(hashes.verify("E\u0301te\u0301-indien-7", hash)).isEqualTo(new Match());
    }

    @Test
    void matches_nothing_against_a_hash_that_is_damaged() {
        assertThat(hashes.verify("Trois-Chats-7", new PasswordHash("$argon2id$v=19$m=1024")))
                .isEqualTo(new Mismatch());
    }
}
