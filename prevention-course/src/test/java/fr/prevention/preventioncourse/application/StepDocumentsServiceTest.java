package fr.prevention.preventioncourse.application;

import static fr.prevention.preventioncourse.Filling.E1;
import static fr.prevention.preventioncourse.Filling.E2;
import static fr.prevention.preventioncourse.Filling.E3;
import static fr.prevention.preventioncourse.Filling.E4;
import static fr.prevention.preventioncourse.Filling.question;
import static fr.prevention.preventioncourse.application.Desk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.Filling;
import fr.prevention.preventioncourse.People;
import fr.prevention.preventioncourse.adapter.persistence.TmsPros;
import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.ProfileNotValidated;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.QuotaReached;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.StepApproved;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownDocument;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownStep;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepDocuments.AttachDocument;
import fr.prevention.preventioncourse.api.StepDocuments.ReceivedFile;
import fr.prevention.preventioncourse.api.StepDocuments.RemoveDocument;
import fr.prevention.preventioncourse.api.StepDocuments.ReplaceDocument;
import fr.prevention.preventioncourse.api.StepDocuments.ReuseDocument;
import fr.prevention.preventioncourse.api.StepReview.ApproveStep;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.preventioncourse.api.TimelineKind;
import fr.prevention.preventioncourse.domain.step.DepositedFile;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StepDocumentsServiceTest {

    private final Desk desk = new Desk();
    private final EstablishmentId id = desk.openCourse();
    private final Actor biscuiterie = People.biscuiterieDuMarais(id);

    @Test
    void a_first_document_starts_the_step() {
        desk.attach(id, E1, "Q05", "tableau.xlsx");

        assertThat(desk.state(id, E1).status()).isEqualTo(StepStatus.IN_PROGRESS);
        assertThat(desk.history.kinds()).endsWith(TimelineKind.DOCUMENT_ADDED);
    }

    @Test
    void a_document_may_come_before_the_answer_that_asks_for_it_and_counts_only_then() {
        desk.attach(id, E3, "Q15", "diagnostic.pdf");
        assertThat(desk.state(id, E3).content().judgedBy(TmsPros.step(E3)).answered())
                .isZero();

        desk.save(id, E3, Map.of(question("Q14"), new AnswerValue.Choice("OUI")));
        assertThat(desk.state(id, E3).content().judgedBy(TmsPros.step(E3)).missingDocuments())
                .isEmpty();
    }

    @Test
    void the_same_deposit_twice_is_one_document() {
        AttachDocument deposit =
                new AttachDocument(UUID.randomUUID(), id, E1, question("Q05"), Filling.file("tableau.xlsx"));

        assertThat(desk.documents.attach(biscuiterie, deposit)).isEqualTo(desk.documents.attach(biscuiterie, deposit));
        assertThat(desk.state(id, E1).content().under(question("Q05"))).hasSize(1);
    }

    @Test
    void a_document_serves_several_questions_and_goes_with_the_last() {
        DocumentId document = desk.attach(id, E1, "Q05", "tableau.xlsx");
        desk.documents.reuse(biscuiterie, new ReuseDocument(id, E2, question("Q10"), document));
        desk.documents.reuse(biscuiterie, new ReuseDocument(id, E2, question("Q10"), document));
        assertThat(desk.state(id, E2).content().under(question("Q10"))).hasSize(1);

        desk.documents.remove(biscuiterie, new RemoveDocument(id, E1, question("Q05"), document));
        desk.documents.reuse(biscuiterie, new ReuseDocument(id, E1, question("Q01"), document));
        desk.documents.remove(biscuiterie, new RemoveDocument(id, E1, question("Q01"), document));
        desk.documents.remove(biscuiterie, new RemoveDocument(id, E2, question("Q10"), document));

        assertThat(refusalOf(
                        () -> desk.documents.reuse(biscuiterie, new ReuseDocument(id, E1, question("Q05"), document))))
                .isEqualTo(new UnknownDocument());
    }

    @Test
    void a_removal_sent_twice_is_quiet_and_may_happen_again_later() {
        DocumentId document = desk.attach(id, E1, "Q05", "tableau.xlsx");
        desk.documents.reuse(biscuiterie, new ReuseDocument(id, E2, question("Q10"), document));
        RemoveDocument removal = new RemoveDocument(id, E1, question("Q05"), document);
        desk.documents.remove(biscuiterie, removal);
        desk.documents.remove(biscuiterie, removal);
        desk.documents.reuse(biscuiterie, new ReuseDocument(id, E1, question("Q05"), document));
        desk.documents.remove(biscuiterie, removal);

        assertThat(desk.history.kinds())
                .filteredOn(TimelineKind.DOCUMENT_REMOVED::equals)
                .hasSize(2);
    }

    @Test
    void a_replaced_file_is_replaced_everywhere_once() {
        DocumentId document = desk.attach(id, E1, "Q05", "tableau.xlsx");
        desk.documents.reuse(biscuiterie, new ReuseDocument(id, E2, question("Q10"), document));
        ReplaceDocument replacement =
                new ReplaceDocument(UUID.randomUUID(), id, document, Filling.file("tableau 2.xlsx"));
        desk.documents.replace(biscuiterie, replacement);
        desk.documents.replace(biscuiterie, replacement);

        assertThat(nameUnder(E1, "Q05")).isEqualTo("tableau 2.xlsx");
        assertThat(nameUnder(E2, "Q10")).isEqualTo("tableau 2.xlsx");
        assertThat(desk.history.kinds())
                .filteredOn(TimelineKind.DOCUMENT_REPLACED::equals)
                .hasSize(2);
    }

    @Test
    void a_document_used_by_approved_steps_alone_stays() {
        DocumentId document = sharedWithApprovedStep4();
        desk.documents.remove(biscuiterie, new RemoveDocument(id, E1, question("Q05"), document));

        assertThat(refusalOf(() ->
                        desk.documents.remove(biscuiterie, new RemoveDocument(id, E4, question("Q24"), document))))
                .isEqualTo(new StepApproved());
        assertThat(refusalOf(() -> desk.documents.replace(
                        biscuiterie, new ReplaceDocument(UUID.randomUUID(), id, document, Filling.file("x.pdf")))))
                .isEqualTo(new StepApproved());
        assertThat(nameUnder(E4, "Q24")).isEqualTo("évaluation.pdf");
    }

    @Test
    void an_open_step_lets_go_of_a_document_that_an_approved_step_keeps() {
        DocumentId document = sharedWithApprovedStep4();

        desk.documents.remove(biscuiterie, new RemoveDocument(id, E1, question("Q05"), document));

        assertThat(desk.state(id, E1).content().uses(document)).isFalse();
        assertThat(desk.state(id, E4).content().uses(document)).isTrue();
        assertThat(desk.state(id, E4).modifiedSinceApproval()).isFalse();
    }

    @Test
    void a_replacement_spares_the_approved_step_and_is_done_once() {
        DocumentId document = sharedWithApprovedStep4();
        desk.documents.reuse(biscuiterie, new ReuseDocument(id, E2, question("Q10"), document));
        ReplaceDocument replacement =
                new ReplaceDocument(UUID.randomUUID(), id, document, Filling.file("évaluation 2.pdf"));

        desk.documents.replace(biscuiterie, replacement);
        desk.documents.replace(biscuiterie, replacement);

        DepositedFile replaced =
                desk.state(id, E1).content().under(question("Q05")).getFirst();
        assertThat(replaced.fileName()).isEqualTo("évaluation 2.pdf");
        assertThat(replaced.document()).isNotEqualTo(document);
        assertThat(desk.state(id, E2).content().under(question("Q10"))).containsExactly(replaced);
        assertThat(nameUnder(E4, "Q24")).isEqualTo("évaluation.pdf");
        assertThat(desk.state(id, E4).modifiedSinceApproval()).isFalse();
        assertThat(desk.history.kinds())
                .filteredOn(TimelineKind.DOCUMENT_REPLACED::equals)
                .hasSize(2);
    }

    @Test
    void documents_beyond_the_quota_of_the_establishment_are_refused() {
        AttachDocument large = new AttachDocument(
                UUID.randomUUID(),
                id,
                E1,
                question("Q05"),
                new ReceivedFile(UUID.randomUUID(), "film.pdf", "application/pdf", Desk.QUOTA, "00"));
        DocumentId small = desk.attach(id, E1, "Q05", "tableau.xlsx");

        assertThat(refusalOf(() -> desk.documents.attach(biscuiterie, large))).isEqualTo(new QuotaReached(Desk.QUOTA));
        desk.documents.replace(biscuiterie, new ReplaceDocument(UUID.randomUUID(), id, small, large.file()));
        assertThat(nameUnder(E1, "Q05")).isEqualTo("film.pdf");
        assertThat(refusalOf(() -> desk.attach(id, E2, "Q10", "tableau.xlsx"))).isEqualTo(new QuotaReached(Desk.QUOTA));
    }

    @Test
    void nobody_but_the_establishment_deposits() {
        DocumentId document = desk.attach(id, E1, "Q05", "tableau.xlsx");
        Actor dubois = People.menuiserieDubois(EstablishmentId.next());
        RemoveDocument removal = new RemoveDocument(id, E1, question("Q05"), document);

        assertThat(refusalOf(() -> desk.documents.remove(dubois, removal))).isEqualTo(new UnknownStep());
        assertThat(refusalOf(() -> desk.documents.remove(People.claireMartin(), removal)))
                .isEqualTo(new UnknownStep());
    }

    @Test
    void the_document_of_another_course_is_unknown() {
        EstablishmentId other = desk.openCourse();
        DocumentId foreign = desk.attach(other, E1, "Q05", "leur tableau.xlsx");

        assertThat(refusalOf(
                        () -> desk.documents.reuse(biscuiterie, new ReuseDocument(id, E1, question("Q05"), foreign))))
                .isEqualTo(new UnknownDocument());
        assertThat(refusalOf(() -> desk.documents.replace(
                        biscuiterie, new ReplaceDocument(UUID.randomUUID(), id, foreign, Filling.file("x.pdf")))))
                .isEqualTo(new UnknownDocument());
        assertThat(refusalOf(
                        () -> desk.documents.remove(biscuiterie, new RemoveDocument(id, E1, question("Q05"), foreign))))
                .isEqualTo(new UnknownDocument());
    }

    @Test
    void refuses_before_the_profile_is_validated() {
        EstablishmentId draft = desk.openCourseOfDraftProfile();

        assertThat(refusalOf(() -> desk.attach(draft, E1, "Q05", "tableau.xlsx")))
                .isEqualTo(new ProfileNotValidated());
    }

    private DocumentId sharedWithApprovedStep4() {
        desk.save(id, E4, Filling.wholeStep4());
        DocumentId document = desk.attach(id, E4, "Q24", "évaluation.pdf");
        desk.documents.reuse(biscuiterie, new ReuseDocument(id, E1, question("Q05"), document));
        desk.review.approve(
                People.claireMartin(),
                new ApproveStep(UUID.randomUUID(), id, E4, desk.state(id, E4).version(), ""));
        return document;
    }

    private String nameUnder(StepCode step, String question) {
        DepositedFile only =
                desk.state(id, step).content().under(question(question)).getFirst();
        return only.fileName();
    }
}
