package fr.prevention.preventioncourse.domain.step;

import static fr.prevention.preventioncourse.api.StepStatus.APPROVED;
import static fr.prevention.preventioncourse.api.StepStatus.COMPLETE;
import static fr.prevention.preventioncourse.api.StepStatus.IN_PROGRESS;
import static fr.prevention.preventioncourse.api.StepStatus.TO_COMPLETE;
import static fr.prevention.preventioncourse.api.StepStatus.TO_DO;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.preventioncourse.api.StepStatus;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepMoveTest {

    @Test
    void each_move_starts_from_these_statuses_only() {
        assertThat(startsOf(StepMove.START)).containsExactly(TO_DO);
        assertThat(startsOf(StepMove.FINISH)).containsExactly(TO_DO, IN_PROGRESS, TO_COMPLETE);
        assertThat(startsOf(StepMove.BREAK)).containsExactly(COMPLETE);
        assertThat(startsOf(StepMove.APPROVE)).containsExactly(COMPLETE, APPROVED);
        assertThat(startsOf(StepMove.RETURN)).containsExactly(COMPLETE, APPROVED);
    }

    @Test
    void each_move_leads_to_one_status() {
        assertThat(StepMove.START.from(TO_DO)).contains(IN_PROGRESS);
        assertThat(StepMove.FINISH.from(TO_COMPLETE)).contains(COMPLETE);
        assertThat(StepMove.BREAK.from(COMPLETE)).contains(IN_PROGRESS);
        assertThat(StepMove.APPROVE.from(APPROVED)).contains(APPROVED);
        assertThat(StepMove.RETURN.from(APPROVED)).contains(TO_COMPLETE);
    }

    private static List<StepStatus> startsOf(StepMove move) {
        return Arrays.stream(StepStatus.values())
                .filter(status -> move.from(status).isPresent())
                .toList();
    }
}
