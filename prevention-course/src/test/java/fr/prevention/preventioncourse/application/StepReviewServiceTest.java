package fr.prevention.preventioncourse.application;

import static fr.prevention.preventioncourse.Filling.E4;
import static fr.prevention.preventioncourse.application.Desk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.Filling;
import fr.prevention.preventioncourse.People;
import fr.prevention.preventioncourse.api.ApprovingBody;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.NotAllowedToApprove;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.TextMissing;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.TextTooLong;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownStep;
import fr.prevention.preventioncourse.api.StepApproved;
import fr.prevention.preventioncourse.api.StepCommented;
import fr.prevention.preventioncourse.api.StepReturned;
import fr.prevention.preventioncourse.api.StepReview.ApproveStep;
import fr.prevention.preventioncourse.api.StepReview.CommentStep;
import fr.prevention.preventioncourse.api.StepReview.RequestComplement;
import fr.prevention.preventioncourse.api.StepStatus;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StepReviewServiceTest {

    private final Desk desk = new Desk();
    private final EstablishmentId id = desk.openCourse();
    private final Actor claire = People.claireMartin();

    @BeforeEach
    void complete() {
        desk.save(id, E4, Filling.wholeStep4());
    }

    @Test
    void an_officer_of_the_fund_approves() {
        desk.review.approve(claire, approval("Bravo."));

        assertThat(desk.state(id, E4).status()).isEqualTo(StepStatus.APPROVED);
        assertThat(desk.told(StepApproved.class)).singleElement().satisfies(fact -> {
            assertThat(fact.reviewer()).isEqualTo("Claire Martin");
            assertThat(fact.comment()).isEqualTo("Bravo.");
        });
    }

    @Test
    void the_same_decision_twice_has_one_effect() {
        ApproveStep approval = approval("");
        desk.review.approve(claire, approval);
        desk.review.approve(claire, approval);

        RequestComplement reopening = complement("Une pièce manque.");
        desk.review.requestComplement(claire, reopening);
        desk.review.requestComplement(claire, reopening);

        assertThat(desk.told(StepApproved.class)).hasSize(1);
        assertThat(desk.told(StepReturned.class)).hasSize(1);
        assertThat(desk.state(id, E4).status()).isEqualTo(StepStatus.TO_COMPLETE);
    }

    @Test
    void acts_of_one_page_are_told_apart_though_they_share_its_submission() {
        UUID page = UUID.randomUUID();
        desk.review.comment(claire, new CommentStep(page, id, E4, "Merci."));
        desk.review.comment(claire, new CommentStep(page, id, E4, "Merci beaucoup."));
        long version = desk.state(id, E4).version();
        desk.review.approve(claire, new ApproveStep(page, id, E4, version, ""));
        desk.review.requestComplement(claire, new RequestComplement(page, id, E4, version + 1, "Une pièce manque."));

        assertThat(desk.history.comments()).hasSize(2);
        assertThat(desk.told(StepApproved.class)).hasSize(1);
        assertThat(desk.told(StepReturned.class)).hasSize(1);
    }

    @Test
    void the_fund_may_leave_approval_to_its_project_group() {
        desk.authorities.entrust(new RegionalFundCode("CARSAT-HDF"), ApprovingBody.REGIONAL_PROJECT_GROUP);

        assertThat(refusalOf(() -> desk.review.approve(claire, approval("")))).isEqualTo(new NotAllowedToApprove());
        desk.review.approve(People.gillesLemaire(), approval(""));
        assertThat(desk.state(id, E4).status()).isEqualTo(StepStatus.APPROVED);
    }

    @Test
    void an_administrator_of_the_fund_comments_but_does_not_decide() {
        desk.review.comment(People.anneDelcourt(), comment("Merci."));

        assertThat(refusalOf(() -> desk.review.approve(People.anneDelcourt(), approval(""))))
                .isEqualTo(new NotAllowedToApprove());
        assertThat(desk.told(StepCommented.class)).hasSize(1);
    }

    @Test
    void for_anyone_else_the_step_does_not_exist() {
        assertThat(refusalOf(() -> desk.review.approve(People.brunoFerri(), approval(""))))
                .isEqualTo(new UnknownStep());
        assertThat(refusalOf(() -> desk.review.comment(People.biscuiterieDuMarais(id), comment("Moi"))))
                .isEqualTo(new UnknownStep());
    }

    @Test
    void a_return_and_a_comment_need_words() {
        assertThat(refusalOf(() -> desk.review.requestComplement(claire, complement(" \n"))))
                .isEqualTo(new TextMissing());
        assertThat(refusalOf(() -> desk.review.comment(claire, comment("")))).isEqualTo(new TextMissing());
        assertThat(refusalOf(() -> desk.review.approve(claire, approval("a".repeat(4001)))))
                .isEqualTo(new TextTooLong(4000));
    }

    @Test
    void a_comment_is_kept_once_and_leaves_the_version_alone() {
        long version = desk.state(id, E4).version();
        CommentStep comment = comment("Pensez au CSE.");
        desk.review.comment(claire, comment);
        desk.review.comment(claire, comment);

        assertThat(desk.history.comments()).hasSize(1);
        assertThat(desk.state(id, E4).version()).isEqualTo(version);
    }

    private ApproveStep approval(String comment) {
        return new ApproveStep(UUID.randomUUID(), id, E4, desk.state(id, E4).version(), comment);
    }

    private RequestComplement complement(String reason) {
        return new RequestComplement(
                UUID.randomUUID(), id, E4, desk.state(id, E4).version(), reason);
    }

    private CommentStep comment(String text) {
        return new CommentStep(UUID.randomUUID(), id, E4, text);
    }
}
