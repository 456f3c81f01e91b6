package fr.prevention.web.partnerspace;

import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.frame.Reply;

/** Says a refusal beside the field of the form it concerns. */
public final class Refusals {

    private Refusals() {}

    /**
     * Like {@link #say}, for a page that can show both values of each field: true when it must, because somebody else changed
     * the same thing after it was read.
     */
    public static boolean sayOrCompare(PartnerRefused refused, FormErrors errors) {
        boolean outdated = refused.refusal() instanceof PartnerRefusal.ChangedMeanwhile;
        if (outdated) {
            errors.add("", "conflict.choose");
        } else {
            say(refused, errors);
        }
        return outdated;
    }

    /** Adds the words of the refusal to the errors; what does not exist for this person flies on to its own page. */
    public static void say(PartnerRefused refused, FormErrors errors) {
        Reply reply = PartnerRefusals.to(refused.refusal());
        if (reply.isNotFound()) {
            throw refused;
        }
        errors.add(
                PartnerRefusals.field(refused.refusal()),
                reply.key(),
                reply.arguments().toArray());
    }
}
