package fr.prevention.web.preventioncourse;

import fr.prevention.preventioncourse.api.DocumentView;

/**
 * Asks whether a document is really to be taken away from a question.
 *
 * @param back where to go afterwards
 * @param inPlace whether the question is asked over the step page and answered there
 */
public record RemovalPage(DocumentView document, DocumentView.Use use, String back, boolean inPlace) {

    /** Whether the document disappears with this removal. */
    public boolean last() {
        return document.uses().size() == 1;
    }

    public String block() {
        return StepFields.attachments(use.question());
    }
}
