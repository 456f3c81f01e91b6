package fr.prevention.ground;

import fr.prevention.PortalApplication;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import portail.buildsupport.testdb.TestDatabaseConnection;

/**
 * A whole portal of its own whose database may go: impatient, so that a test need not wait, and closed after the tests that
 * carry this annotation. Its log complains, as it should.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = PortalApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "portail.demo=false",
            "spring.datasource.hikari.connection-timeout=1000",
            "spring.datasource.hikari.validation-timeout=500",
            "spring.datasource.hikari.data-source-properties.options=-c statement_timeout=1s"
        })
@ContextConfiguration(initializers = Surroundings.class)
@DirtiesContext
@Import({TestDatabaseConnection.class, GroundConfiguration.class, PortalOnAWire.Wiring.class})
public @interface PortalOnAWire {

    /** Puts the wire between the portal and its database. */
    @TestConfiguration(proxyBeanMethods = false)
    class Wiring {

        @Bean
        @Primary
        DatabaseWire databaseWire(@Qualifier("testDatabase") JdbcConnectionDetails database) throws IOException {
            return new DatabaseWire(database);
        }
    }
}
