package fr.prevention.preventioncourse.adapter.persistence;

import static fr.prevention.preventioncourse.Filling.E1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.preventioncourse.InPreventionCourse;
import fr.prevention.preventioncourse.TickingClock;
import fr.prevention.preventioncourse.Together;
import fr.prevention.preventioncourse.Walking;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@InPreventionCourse
class JooqQuestionnairesIT {

    private static final String FIRST_QUESTION = "La direction s'est engagée par écrit";

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Walking walking;

    @Test
    void several_instances_starting_at_once_keep_one_version() {
        String json = TmsPros.json().replace("2026-11-23", "2020-01-01");

        Together.call(6, () -> {
            instance().load(json);
            return json;
        });

        assertThat(instance().version("2020-01-01").steps()).hasSize(4);
    }

    @Test
    void a_running_course_keeps_its_version_when_a_newer_one_appears() {
        EstablishmentId before = walking.openCourse();
        String reworded = TmsPros.json()
                .replace("2026-11-23", "2027-02-01")
                .replace(FIRST_QUESTION, "Votre direction s'est engagée par écrit");

        transaction.executeWithoutResult(status -> {
            JooqQuestionnaires newRelease = instance();
            newRelease.load(reworded);
            assertThat(newRelease.current().version()).isEqualTo("2027-02-01");
            EstablishmentId after = walking.openCourse();

            assertThat(firstQuestion(before)).startsWith(FIRST_QUESTION);
            assertThat(firstQuestion(after)).startsWith("Votre direction");
            status.setRollbackOnly();
        });
    }

    @Test
    void refuses_to_start_on_another_content_under_the_same_version() {
        String touched = TmsPros.json().replace(FIRST_QUESTION, "Votre direction s'est engagée par écrit");

        assertThatThrownBy(() -> instance().load(touched))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("version 2026-11-23")
                .hasMessageContaining("a version never changes");
    }

    private String firstQuestion(EstablishmentId id) {
        return walking.step(id, E1).questions().getFirst().label();
    }

    private JooqQuestionnaires instance() {
        return new JooqQuestionnaires(dsl, new TickingClock());
    }
}
