package fr.prevention.identity.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.prevention.identity.spi.PasswordHashes.Verification;
import fr.prevention.identity.spi.PasswordHashes.Verification.Match;
import fr.prevention.identity.spi.PasswordHashes.Verification.Mismatch;
import fr.prevention.identity.spi.PasswordHashes.Verification.OutdatedMatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every hash of passwords does. */
public abstract class PasswordHashesContract {

    private static final String PASSWORD = "Trois-Chats-7";

    protected abstract PasswordHashes hashes();

    protected abstract PasswordHashes strongerHashes();

    @Test
    void recognises_the_password_that_it_hashed_and_no_other() {
        var hash = hashes().hash(PASSWORD);
        assertThat(hashes().verify(PASSWORD, hash)).isEqualTo(new Match());
        assertThat(hashes().verify("Trois-chats-7", hash)).isEqualTo(new Mismatch());
        assertThat(hashes().verify("", hash)).isEqualTo(new Mismatch());
        assertThat(hashes().verify(PASSWORD + "\u0000", hash)).isEqualTo(new Mismatch());
    }

    @Test
    void does_not_hash_the_same_password_twice_to_the_same() {
        assertThat(hashes().hash(PASSWORD)).isNotEqualTo(hashes().hash(PASSWORD));
    }

    @Test
    void gives_a_stronger_hash_of_a_password_that_matches_a_weaker_one() {
        var weak = hashes().hash(PASSWORD);
        var verification = strongerHashes().verify(PASSWORD, weak);
        assertThat(verification)
                .isInstanceOfSatisfying(
                        OutdatedMatch.class,
                        outdated -> assertThat(strongerHashes().verify(PASSWORD, outdated.stronger()))
                                .isEqualTo(new Match()));
        assertThat(strongerHashes().verify("Trois-chats-7", weak)).isEqualTo(new Mismatch());
    }

    @Test
    void tells_the_last_of_128_characters_apart() {
        var hash = hashes().hash("a".repeat(127) + "b");
        assertThat(hashes().verify("a".repeat(128), hash)).isEqualTo(new Mismatch());
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void takes_any_text(String odd) {
        Verification verification = hashes().verify(odd, hashes().hash(PASSWORD));
        assertThat(verification).isEqualTo(new Mismatch());
        assertThatCode(() -> hashes().verifyNothing(odd)).doesNotThrowAnyException();
    }

    static String[] oddTexts() {
        return new String[] {"", "\u0000", "\ud800", "\udc00\ud800", "$argon2id$", "\uffff", "é".repeat(10_000)};
    }
}
