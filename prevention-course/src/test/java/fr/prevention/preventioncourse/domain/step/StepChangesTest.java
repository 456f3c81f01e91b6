package fr.prevention.preventioncourse.domain.step;

import static fr.prevention.preventioncourse.Filling.E4;
import static fr.prevention.preventioncourse.Filling.NO;
import static fr.prevention.preventioncourse.Filling.YES;
import static fr.prevention.preventioncourse.Filling.question;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.preventioncourse.adapter.persistence.TmsPros;
import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.Change;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.QuestionCode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StepChangesTest {

    private final DepositedFile first = new DepositedFile(DocumentId.next(), UUID.randomUUID(), "évaluation.pdf");
    private final StepContent reviewed =
            new StepContent(Map.of(question("Q22"), NO), "", Map.of(question("Q24"), List.of(first)));

    @Test
    void nothing_is_listed_before_the_fund_has_decided() {
        assertThat(new StepChanges(TmsPros.step(E4), null, reviewed).list()).isEmpty();
    }

    @Test
    void the_same_content_has_no_change() {
        assertThat(new StepChanges(TmsPros.step(E4), reviewed, reviewed).list()).isEmpty();
    }

    @Test
    void answers_documents_and_the_comment_are_compared_in_order() {
        DepositedFile replaced = new DepositedFile(first.document(), UUID.randomUUID(), "évaluation signée.pdf");
        StepContent now = new StepContent(
                Map.of(question("Q22"), YES, question("Q24"), YES),
                "Complété.",
                Map.of(question("Q24"), List.of(replaced)));

        List<Change> changes = new StepChanges(TmsPros.step(E4), reviewed, now).list();

        assertThat(changes)
                .extracting(Change::question)
                .containsExactly(question("Q22"), question("Q24"), QuestionCode.COMPANY_COMMENT);
        assertThat(changes.get(0).before()).isEqualTo(NO);
        assertThat(changes.get(0).label()).startsWith("Dans votre tableau de bord TMS");
        assertThat(changes.get(1).documentsAdded()).containsExactly("évaluation signée.pdf");
        assertThat(changes.get(1).documentsRemoved()).containsExactly("évaluation.pdf");
        assertThat(changes.get(2).after()).isEqualTo(new AnswerValue.Text("Complété."));
    }
}
