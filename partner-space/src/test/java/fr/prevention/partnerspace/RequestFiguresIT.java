package fr.prevention.partnerspace;

import static fr.prevention.partnerspace.MovableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.partnerspace.Sending.Pair;
import fr.prevention.partnerspace.api.RequestFigures;
import fr.prevention.partnerspace.api.RequestFigures.Figures;
import fr.prevention.partnerspace.api.RequestFigures.Line;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestTreatment.Ending;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InPartnerSpace
class RequestFiguresIT {

    @Autowired
    private Sending sending;

    @Autowired
    private RequestFigures figures;

    @Autowired
    private StatementCount statements;

    @Test
    void the_sum_and_its_parts_come_in_three_statements() {
        Pair pair = sending.partners();
        RequestId done = sending.inProgress(pair);
        sending.close(pair, done, Ending.DONE, "Rendez-vous le 8 décembre.");
        sending.sent(pair);

        Figures found = figures.figures(pair.nadia(), pair.body(), MONDAY, MONDAY);

        assertThat(found.total().received()).isEqualTo(2);
        assertThat(found.total().label()).isEmpty();
        assertThat(found.byStructure()).singleElement().satisfies(line -> {
            assertThat(line.key()).isEqualTo(pair.structure().value().toString());
            assertThat(line.label()).isEqualTo("Les Paniers Solidaires");
            assertThat(line.received()).isEqualTo(2);
            assertThat(line.open()).isEqualTo(1);
            assertThat(line.done()).isEqualTo(1);
        });
        assertThat(found.byKind()).extracting(Line::received).containsExactly(2);
        assertThat(statements.of(() -> figures.figures(pair.nadia(), pair.body(), MONDAY, MONDAY)))
                .hasSize(3);
    }

    @Test
    void a_body_that_received_nothing_reads_zero() {
        Pair pair = sending.partners();

        Figures found = figures.figures(pair.nadia(), pair.body(), MONDAY, MONDAY);

        assertThat(found.total().received()).isZero();
        assertThat(found.byStructure()).isEmpty();
        assertThat(found.byKind()).isEmpty();
    }
}
