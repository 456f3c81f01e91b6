package fr.prevention.platform.secrets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecretCipherTest {

    private static final String PURPOSE = "identity.totp";
    private static final byte[] SECRET = "2 85 05 78 006 084 36".getBytes(UTF_8);

    private final MasterKey first = MasterKey.parse(MasterKey.generate());
    private final MasterKey second = MasterKey.parse(MasterKey.generate());
    private final SecretCipher cipher = new SecretCipher(List.of(first));

    @Test
    void gives_back_what_was_sealed_in_its_place() {
        byte[] sealed = cipher.seal(PURPOSE, "claire", SECRET);
        assertThat(cipher.open(PURPOSE, "claire", sealed)).isEqualTo(SECRET);
        assertThat(new String(sealed, ISO_8859_1)).doesNotContain("2 85 05");
    }

    @Test
    void never_seals_twice_alike() {
        assertThat(cipher.seal(PURPOSE, "claire", SECRET)).isNotEqualTo(cipher.seal(PURPOSE, "claire", SECRET));
    }

    @Test
    void does_not_open_in_another_place_or_for_another_purpose() {
        byte[] sealed = cipher.seal(PURPOSE, "claire", SECRET);
        assertThatThrownBy(() -> cipher.open(PURPOSE, "gilles", sealed)).isInstanceOf(SecretUnreadable.class);
        assertThatThrownBy(() -> cipher.open("occupationalhealth.nir", "claire", sealed))
                .isInstanceOf(SecretUnreadable.class);
    }

    @Test
    void does_not_open_what_was_altered_in_any_byte() {
        byte[] sealed = cipher.seal(PURPOSE, "claire", SECRET);
        for (int at = 0; at < sealed.length; at++) {
            byte[] altered = sealed.clone();
            altered[at] ^= 1;
            assertThatThrownBy(() -> cipher.open(PURPOSE, "claire", altered)).isInstanceOf(SecretUnreadable.class);
        }
        assertThatThrownBy(() -> cipher.open(PURPOSE, "claire", new byte[3])).isInstanceOf(SecretUnreadable.class);
    }

    @Test
    void still_opens_after_a_change_of_key_while_the_previous_one_is_configured() {
        byte[] sealed = cipher.seal(PURPOSE, "claire", SECRET);
        SecretCipher rotated = new SecretCipher(List.of(second, first));
        assertThat(rotated.open(PURPOSE, "claire", sealed)).isEqualTo(SECRET);
        assertThat(rotated.isCurrent(sealed)).isFalse();
        assertThat(rotated.isCurrent(rotated.seal(PURPOSE, "claire", SECRET))).isTrue();
        assertThatThrownBy(() -> new SecretCipher(List.of(second)).open(PURPOSE, "claire", sealed))
                .isInstanceOf(SecretUnreadable.class);
    }

    @Test
    void makes_the_same_fingerprint_of_the_same_value_and_another_for_another_purpose_or_key() {
        byte[] kept = cipher.fingerprint(PURPOSE, "ABCD");
        assertThat(cipher.fingerprint(PURPOSE, "ABCD")).isEqualTo(kept);
        assertThat(cipher.fingerprint("other", "ABCD")).isNotEqualTo(kept);
        SecretCipher rotated = new SecretCipher(List.of(second, first));
        assertThat(rotated.fingerprint(PURPOSE, "ABCD")).isNotEqualTo(kept);
        assertThat(rotated.fingerprints(PURPOSE, "ABCD"))
                .anySatisfy(one -> assertThat(one).isEqualTo(kept));
    }

    @Test
    void prints_no_key() {
        assertThat(first.toString()).isEqualTo("MasterKey[…]");
        assertThat(new SecretSettings("abc", List.of("def")).toString()).isEqualTo("SecretSettings[…]");
    }
}
