package fr.prevention.web.partnerspace.request;

import fr.prevention.partnerspace.api.DuplicateView;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.web.form.FormErrors;
import java.util.List;

/**
 * A draft to read once more before it is sent.
 *
 * @param summary what was written, line by line
 * @param alike requests under way that look like this one
 * @param delayDays within how many days the body expects to answer
 */
public record CheckRequestPage(
        RequestView request,
        List<SummaryLine> summary,
        List<DuplicateView> alike,
        int delayDays,
        FormErrors errors,
        String submission) {

    public String address() {
        return RequestListController.PATH + "/" + request.id().value();
    }

    /** Whether nothing is missing. */
    public boolean complete() {
        return !request.problems().any();
    }
}
