package fr.prevention.web.form;

import fr.prevention.platform.drafts.KeptForms;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the filter that gives forms back behind those that say who is asking. */
@Configuration(proxyBeanMethods = false)
class KeptFormConfiguration {

    @Bean
    FilterRegistrationBean<KeptFormFilter> keptFormFilter(KeptForms kept) {
        return new FilterRegistrationBean<>(new KeptFormFilter(kept));
    }
}
