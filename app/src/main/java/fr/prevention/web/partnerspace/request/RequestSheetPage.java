package fr.prevention.web.partnerspace.request;

import fr.prevention.partnerspace.api.RequestSide;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import java.util.List;

/**
 * A request that was sent, as the structure follows it.
 *
 * @param submission makes one effect of a double click
 */
public record RequestSheetPage(
        RequestView request,
        List<SummaryLine> summary,
        Due due,
        RequestDocuments documents,
        Typed typed,
        FormErrors errors,
        String submission) {

    public String address() {
        return RequestListController.PATH + "/" + request.id().value();
    }

    public boolean awaited() {
        return request.status() == RequestStatus.MORE_ASKED;
    }

    public boolean open() {
        return request.status().isOpen();
    }

    public String expected() {
        return RequestWords.expected(request.status(), RequestSide.STRUCTURE);
    }
}
