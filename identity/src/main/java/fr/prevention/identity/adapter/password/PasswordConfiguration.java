package fr.prevention.identity.adapter.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prevention.identity.domain.password.CommonPasswords;
import fr.prevention.identity.domain.password.PasswordPolicy;
import fr.prevention.identity.spi.PasswordHashes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
class PasswordConfiguration {

    private static final String COMMON_PASSWORDS = "identity/common-passwords.txt";

    @Bean
    PasswordHashes passwordHashes(IdentitySettings settings) {
        var processors = Runtime.getRuntime().availableProcessors();
        var gate = new HashingGate(settings.effectiveConcurrentHashes(processors), settings.waitingHashes());
        return new Argon2PasswordHashes(gate);
    }

    @Bean
    PasswordPolicy passwordPolicy(IdentitySettings settings) {
        return new PasswordPolicy(settings.passwordMinimumLength(), commonPasswords());
    }

    static CommonPasswords commonPasswords() {
        try {
            return new CommonPasswords(new ClassPathResource(COMMON_PASSWORDS)
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + COMMON_PASSWORDS, unreadable);
        }
    }
}
