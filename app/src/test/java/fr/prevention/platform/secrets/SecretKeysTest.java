package fr.prevention.platform.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretKeysTest {

    private static final SecretSettings NOTHING_SET = new SecretSettings(null, List.of());

    @TempDir
    private Path home;

    @Test
    void makes_a_key_at_the_first_start_that_only_the_portal_can_read_and_keeps_it() throws IOException {
        byte[] sealed = cipher(NOTHING_SET).seal("test", "here", "secret".getBytes(UTF_8));
        assertThat(cipher(NOTHING_SET).open("test", "here", sealed)).isEqualTo("secret".getBytes(UTF_8));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secrets.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void takes_the_configured_key_and_makes_no_file() {
        SecretKeys.of(new SecretSettings(MasterKey.generate(), List.of()), home, true);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void does_not_start_without_a_key_when_instances_share_a_database() {
        assertThatThrownBy(() -> SecretKeys.of(NOTHING_SET, home, true))
                .isInstanceOfSatisfying(
                        SecretKeyMissing.class,
                        missing -> assertThat(missing.action()).contains("PORTAIL_SECRETS_KEY"));
        assertThatThrownBy(() -> SecretKeys.of(new SecretSettings(" ", List.of()), home, true))
                .isInstanceOf(SecretKeyMissing.class);
    }

    @Test
    void refuses_what_is_not_a_key_without_repeating_it() {
        for (String text : List.of("motdepasse", "bW90ZGVwYXNzZQ==", "éèà")) {
            assertThatThrownBy(() -> SecretKeys.of(new SecretSettings(text, List.of()), home, true))
                    .isInstanceOf(SecretKeyMissing.class)
                    .hasMessageNotContaining(text);
        }
    }

    private SecretCipher cipher(SecretSettings settings) {
        return new SecretCipher(SecretKeys.of(settings, home, false));
    }
}
