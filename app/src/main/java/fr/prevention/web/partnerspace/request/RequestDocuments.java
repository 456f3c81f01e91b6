package fr.prevention.web.partnerspace.request;

import fr.prevention.partnerspace.api.RequestDocumentView;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.partnerspace.api.RequestWriting;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.frame.Frame;
import fr.prevention.web.frame.Texts;
import java.util.List;
import java.util.UUID;

/**
 * The documents of a request, with what it takes to add one.
 *
 * @param deposit makes the same deposit twice a single one
 * @param said the key of what was just done, or empty
 */
public record RequestDocuments(RequestView request, FormErrors errors, String deposit, String said) {

    static RequestDocuments of(RequestView request, FormErrors errors, String said) {
        return new RequestDocuments(request, errors, UUID.randomUUID().toString(), said);
    }

    public String address() {
        return RequestListController.PATH + "/" + request.id().value() + "/pieces";
    }

    public List<RequestDocumentView> documents() {
        return request.documents();
    }

    /** Whether one may be taken away again. */
    public boolean removable() {
        return request.status() == RequestStatus.DRAFT;
    }

    public boolean full() {
        return documents().size() >= RequestWriting.MOST_DOCUMENTS;
    }

    public String accepted(Texts texts) {
        return RequestDeposits.accepted(texts);
    }

    /** The only fields that leave with a file chosen. */
    public String sent(Frame frame) {
        return String.join(",", frame.csrf().getParameterName(), RequestFields.DEPOSIT, RequestFields.FILES);
    }
}
