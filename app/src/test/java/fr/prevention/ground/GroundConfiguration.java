package fr.prevention.ground;

import com.icegreen.greenmail.util.GreenMail;
import fr.prevention.ground.pages.CompanyPages;
import fr.prevention.ground.pages.EveryPage;
import fr.prevention.ground.pages.MemberPages;
import fr.prevention.ground.pages.PartnerPages;
import fr.prevention.ground.pages.PlatformPages;
import fr.prevention.identity.api.FirstAdministrator;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Role;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The beans of the tests beside those of the portal. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    Town.class,
    Courses.class,
    Members.class,
    Partners.class,
    CompanyPages.class,
    PlatformPages.class,
    MemberPages.class,
    PartnerPages.class,
    EveryPage.class
})
class GroundConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static StatementCounter statementCounter() {
        return new StatementCounter();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static BeanPostProcessor countedDataSource(StatementCounter counter) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? counter.counting(source) : bean;
            }
        };
    }

    @Bean
    Mailboxes mailboxes(GreenMail server) {
        return new Mailboxes(server);
    }

    @Bean
    Records records(JdbcClient database) {
        return new Records(database);
    }

    @Bean
    EmptyPlatform emptyPlatform(
            JdbcClient database, FirstAdministrator first, PlatformTransactionManager transactions) {
        return new EmptyPlatform(database, first, transactions);
    }

    @Bean
    Door door(Environment environment) {
        return new Door(environment);
    }
}
