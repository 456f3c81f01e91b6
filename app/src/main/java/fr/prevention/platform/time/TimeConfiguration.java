package fr.prevention.platform.time;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    TravellingClock clock() {
        return new TravellingClock();
    }
}
