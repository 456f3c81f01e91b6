package fr.prevention.web.partnerspace.treatment;

import fr.prevention.partnerspace.api.RequestSide;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.partnerspace.request.Due;
import fr.prevention.web.partnerspace.request.RequestWords;
import fr.prevention.web.partnerspace.request.SummaryLine;
import java.util.List;

/**
 * A request as the body treats it.
 *
 * @param me the agent who looks
 * @param agents who may treat it
 * @param submission makes one effect of a double click
 */
public record TreatmentPage(
        RequestView request,
        List<SummaryLine> summary,
        Due due,
        String me,
        List<Choice> agents,
        Typed typed,
        FormErrors errors,
        String submission) {

    public String address() {
        return InboxController.PATH + "/" + request.id().value();
    }

    public boolean open() {
        return request.status().isOpen();
    }

    public boolean mine() {
        return request.assignee() != null
                && request.assignee().value().toString().equals(me);
    }

    public boolean asks() {
        return request.status() == RequestStatus.IN_PROGRESS;
    }

    public boolean closes() {
        return request.status() == RequestStatus.IN_PROGRESS || request.status() == RequestStatus.MORE_ASKED;
    }

    public String expected() {
        return RequestWords.expected(request.status(), RequestSide.BODY);
    }
}
