package fr.prevention.web.partnerspace;

import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.web.frame.Reply;
import fr.prevention.web.partnerspace.request.RequestRefusals;

/** Stands in until the screens of the partner space are merged. */
public final class PartnerRefusals {

    private PartnerRefusals() {}

    public static Reply to(PartnerRefusal refusal) {
        return switch (refusal) {
            case PartnerRefusal.OfRequest ofRequest -> RequestRefusals.to(ofRequest);
            case PartnerRefusal.TextMissing _ -> Reply.invalid("course.refusal.text-missing");
            case PartnerRefusal.TextTooLong tooLong -> Reply.invalid("course.refusal.too-long", tooLong.maximum());
            default -> Reply.notFound();
        };
    }
}
