package fr.prevention.web.preventioncourse.review;

import fr.prevention.web.form.Typed;

/** The three forms of the review of a step, each with the field of its text and the words that confirm it. */
enum ReviewForm {
    COMMENT("commentaire", "caisse.review.commented"),
    APPROVAL("avis", "caisse.review.approved"),
    COMPLEMENT("motif", "caisse.review.returned");

    private final String field;
    private final String notice;

    ReviewForm(String field, String notice) {
        this.field = field;
        this.notice = notice;
    }

    String field() {
        return field;
    }

    String notice() {
        return notice;
    }

    /** What was written in a form that is no longer there. */
    static String unsent(Typed typed, ReviewActs acts) {
        if (!acts.approves() && !typed.text(APPROVAL.field).isEmpty()) {
            return typed.text(APPROVAL.field);
        }
        return acts.returns() ? "" : typed.text(COMPLEMENT.field);
    }
}
