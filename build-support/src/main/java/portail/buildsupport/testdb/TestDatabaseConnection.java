package portail.buildsupport.testdb;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives a Spring test context an empty PostgreSQL database of its own; whoever imports it brings the migrations. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabaseConnection {

    @Bean
    JdbcConnectionDetails testDatabase() {
        return TestServer.newDatabase();
    }
}
