package fr.prevention.web.preventioncourse.review;

import fr.prevention.web.form.Typed;

/** The three forms of the review of a step, each with the field of its text and the words that confirm it. */
enum ReviewForm {
    COMMENT("commentaire", "caisse.review.commented", "caisse.review.comment.missing"),
    APPROVAL("avis", "caisse.review.approved", "course.refusal.text-missing"),
    COMPLEMENT("motif", "caisse.review.returned", "caisse.review.reason.missing");

    private final String field;
    private final String notice;
    private final String missing;

    ReviewForm(String field, String notice, String missing) {
        this.field = field;
        this.notice = notice;
        this.missing = missing;
    }

    String field() {
        return field;
    }

    String notice() {
        return notice;
    }

    /** The words that ask for the text. */
    String missing() {
        return missing;
    }

    /** What was written in a form that is no longer there. */
    static String unsent(Typed typed, ReviewActs acts) {
        if (!acts.approves() && !typed.text(APPROVAL.field).isEmpty()) {
            return typed.text(APPROVAL.field);
        }
        return acts.returns() ? "" : typed.text(COMPLEMENT.field);
    }
}
