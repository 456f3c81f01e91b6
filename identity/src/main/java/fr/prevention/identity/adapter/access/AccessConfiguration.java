package fr.prevention.identity.adapter.access;

import fr.prevention.identity.domain.access.LinkLifetimes;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class AccessConfiguration {

    @Bean
    LinkLifetimes linkLifetimes(AccessSettings settings) {
        return new LinkLifetimes(settings.activation(), settings.reset());
    }
}
