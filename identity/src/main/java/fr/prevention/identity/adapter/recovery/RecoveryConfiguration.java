package fr.prevention.identity.adapter.recovery;

import fr.prevention.identity.domain.recovery.CoolingOff;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RecoverySettings.class)
class RecoveryConfiguration {

    @Bean
    CoolingOff coolingOff(RecoverySettings settings) {
        return new CoolingOff(settings.coolingOff());
    }
}
