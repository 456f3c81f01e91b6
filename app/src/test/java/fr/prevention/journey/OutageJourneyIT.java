package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Courses;
import fr.prevention.ground.DatabaseWire;
import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Form;
import fr.prevention.ground.PortalOnAWire;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The database stops, or is too slow: people are told so, nothing is half done, and everything goes on when it is back. */
@PortalOnAWire
class OutageJourneyIT {

    @Autowired
    private Town town;

    @Autowired
    private Courses courses;

    @Autowired
    private Door door;

    @Autowired
    private DatabaseWire wire;

    @Test
    void a_stopped_database_is_told_and_the_portal_heals_when_it_is_back() {
        Firm firm = town.open("Brasserie de la Deûle");
        Visitor visitor = door.signedIn(firm.siret());
        Form step = courses.filled(visitor, "E4");
        Form signIn = door.visitor().get("/connexion").form("form[action=/connexion]");

        wire.cut();
        try {
            told(visitor.get("/entreprise"), "n'a pas accès à vos données", "15");
            told(visitor.get("/entreprise/rien"), "n'a pas accès à vos données", "15");
            told(step.send(), "n'a pas accès à vos données", "15");
            told(
                    signIn.with("identifiant", firm.siret())
                            .with("motDePasse", Town.PASSWORD)
                            .send(),
                    "n'a pas accès à vos données",
                    "15");
            assertThat(door.visitor().get("/connexion").status()).isEqualTo(200);
        } finally {
            wire.mend();
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(visitor.get("/entreprise").status()).isEqualTo(200));
        assertThat(step.send().status()).isEqualTo(302);
    }

    @Test
    void a_statement_past_its_time_is_told_and_leaves_nothing_behind() throws SQLException {
        Firm firm = town.open("Filature de la Lys");
        Visitor visitor = door.signedIn(firm.siret());
        Form step = courses.filled(visitor, "E4");

        try (Connection rival = DriverManager.getConnection(
                        wire.database().getJdbcUrl(),
                        wire.database().getUsername(),
                        wire.database().getPassword());
                Statement statement = rival.createStatement()) {
            rival.setAutoCommit(false);
            statement.execute("lock table prevention_course.course_step in access exclusive mode");
            told(visitor.get("/entreprise/parcours"), "met trop de temps à répondre", "60");
            told(step.send(), "met trop de temps à répondre", "60");
            rival.rollback();
        }

        assertThat(visitor.get("/entreprise/parcours").status()).isEqualTo(200);
        assertThat(step.send().status()).isEqualTo(302);
    }

    private static void told(Answer answer, String words, String wait) {
        assertThat(answer.status()).as(answer.path()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo(wait);
        assertThat(answer.page().select("html").attr("lang")).isEqualTo("fr");
        assertThat(answer.page().select("h1").text()).contains(words);
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
