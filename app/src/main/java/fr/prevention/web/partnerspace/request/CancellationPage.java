package fr.prevention.web.partnerspace.request;

import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;

/**
 * Asks whether a request is really to be given up.
 *
 * @param inPlace whether the question is asked over the sheet
 */
public record CancellationPage(
        RequestView request, Typed typed, FormErrors errors, String submission, boolean inPlace) {

    public String address() {
        return RequestListController.PATH + "/" + request.id().value();
    }
}
