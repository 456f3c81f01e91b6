package fr.prevention.platform.database;

import fr.prevention.platform.home.DataHome;
import fr.prevention.platform.settings.PortalSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Brings a database when none is configured. It is an auto-configuration so that it gives way to any other source of
 * connections, that of the tests included. The server is closed after the pool, which depends on it.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
@Conditional(EmbeddedDatabaseAutoConfiguration.NoDatabaseIsConfigured.class)
@EnableConfigurationProperties(PortalSettings.class)
class EmbeddedDatabaseAutoConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(PortalSettings settings, @Value("${portail.database.port:0}") int port) {
        return EmbeddedDatabase.start(DataHome.open(settings.home()), port);
    }

    @Bean
    JdbcConnectionDetails embeddedDatabaseConnection(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }

    /** An address left empty, as a compose file does with a variable that is not set, configures nothing. */
    static final class NoDatabaseIsConfigured implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !DemoMode.ownDatabase(context.getEnvironment());
        }
    }
}
