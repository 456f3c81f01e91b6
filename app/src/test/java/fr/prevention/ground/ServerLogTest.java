package fr.prevention.ground;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

class ServerLogTest {

    @Test
    void hears_warnings_and_errors_and_nothing_else() {
        LoggerContext logging = new LoggerContext();
        ServerLog log = new ServerLog(logging);
        log.attach();
        log.attach();
        Logger logger = logging.getLogger("portail");
        logger.info("all is well");
        logger.warn("the disk is nearly full");
        logger.error("the disk is full");
        assertThat(log.complaints())
                .containsExactly("WARN portail the disk is nearly full", "ERROR portail the disk is full");
        log.forget();
        assertThat(log.complaints()).isEmpty();
    }
}
