package fr.prevention.platform.secrets;

import fr.prevention.platform.settings.PortalSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecretSettings.class)
class SecretsConfiguration {

    @Bean
    SecretCipher secretCipher(
            SecretSettings settings, PortalSettings portal, @Value("${spring.datasource.url:}") String database) {
        return new SecretCipher(SecretKeys.of(settings, portal.home(), !database.isBlank()));
    }
}
