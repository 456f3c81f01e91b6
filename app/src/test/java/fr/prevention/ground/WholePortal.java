package fr.prevention.ground;

import fr.prevention.PortalApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import portail.buildsupport.testdb.TestDatabaseConnection;

/**
 * The whole portal: started once for all tests that carry this annotation, on a free port, with a PostgreSQL database of its
 * own, the migrations of the product, a mail server in this process and an empty data folder. Its log must stay quiet.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(QuietLog.class)
@SpringBootTest(
        classes = PortalApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"portail.demo=false", "portail.mail.interval=200ms", "portail.trusted-proxies=127.0.0.1,::1"})
@ContextConfiguration(initializers = Surroundings.class)
@Import({TestDatabaseConnection.class, GroundConfiguration.class})
public @interface WholePortal {}
