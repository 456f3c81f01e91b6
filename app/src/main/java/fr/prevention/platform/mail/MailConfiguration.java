package fr.prevention.platform.mail;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    MailDispatcher mailDispatcher(
            JdbcClient database,
            PlatformTransactionManager transactions,
            Clock clock,
            JavaMailSender server,
            MailSettings settings) {
        return new MailDispatcher(
                database, new TransactionTemplate(transactions), clock, new SmtpMails(server, settings));
    }
}
