package fr.prevention.platform.database;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Decides demonstration mode, before anything starts: on when no database is configured, unless {@code portail.demo=false};
 * always off with a database of one's own. A demonstration listens on the loopback address only: its accounts are public.
 */
final class DemoMode implements EnvironmentPostProcessor, Ordered {

    private static final String LOOPBACK = "127.0.0.1";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean demo = !ownDatabase(environment) && environment.getProperty("portail.demo", Boolean.class, true);
        Map<String, Object> decided = new HashMap<>();
        decided.put("portail.demo", demo);
        if (demo) {
            decided.put("server.address", LOOPBACK);
            if (managementHasItsOwnPort(environment)) {
                decided.put("management.server.address", LOOPBACK);
            }
        }
        environment.getPropertySources().addFirst(new MapPropertySource("demoMode", decided));
    }

    /** Whether a database is configured, in place of the embedded one. */
    static boolean ownDatabase(Environment environment) {
        return StringUtils.hasText(environment.getProperty("spring.datasource.url"));
    }

    private static boolean managementHasItsOwnPort(ConfigurableEnvironment environment) {
        String management = environment.getProperty("management.server.port", "");
        return !management.isBlank()
                && !management.startsWith("-")
                && !management.equals(environment.getProperty("server.port", "8080"));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
