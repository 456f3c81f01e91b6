package fr.prevention.web.partnerspace.request;

import fr.prevention.partnerspace.api.RequestKindView;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import java.util.List;

/** The kinds of request that the body offers, to choose one. */
public record NewRequestPage(
        String bodyName, List<RequestKindView> kinds, Typed typed, FormErrors errors, String submission) {}
