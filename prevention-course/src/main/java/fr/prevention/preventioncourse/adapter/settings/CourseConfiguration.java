package fr.prevention.preventioncourse.adapter.settings;

import fr.prevention.preventioncourse.domain.course.DocumentQuota;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CourseSettings.class)
class CourseConfiguration {

    @Bean
    DocumentQuota documentQuota(CourseSettings settings) {
        return new DocumentQuota(settings.documentQuota().toBytes());
    }
}
