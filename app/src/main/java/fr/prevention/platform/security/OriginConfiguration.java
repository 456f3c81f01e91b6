package fr.prevention.platform.security;

import org.slf4j.MDC;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.task.TaskDecorator;

/** Where the act in progress comes from: known before anything else of a request, and to the listeners of its events. */
@Configuration(proxyBeanMethods = false)
class OriginConfiguration {

    static final String KEY = "origin";

    @Bean
    FilterRegistrationBean<OriginFilter> originFilter(ClientAddress addresses) {
        FilterRegistrationBean<OriginFilter> filter = new FilterRegistrationBean<>(new OriginFilter(addresses));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    /** Work that a request hands to another thread comes from where the request came. */
    @Bean
    TaskDecorator originOfWork() {
        return work -> {
            String origin = MDC.get(KEY);
            return origin == null ? work : () -> from(origin, work);
        };
    }

    private static void from(String origin, Runnable work) {
        try (MDC.MDCCloseable _ = MDC.putCloseable(KEY, origin)) {
            work.run();
        }
    }
}
