package fr.prevention.web.partnerspace.treatment;

import fr.prevention.partnerspace.api.RequestKindView;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import java.util.List;

/**
 * The kinds of request, and what the body decided about each.
 *
 * @param changed the code of the kind whose form was sent, or empty
 */
public record KindsPage(String bodyName, List<RequestKindView> kinds, String changed, Typed typed, FormErrors errors) {

    /** What the fields of a kind show: what was typed where its form was sent, else what is decided. */
    public Typed fields(RequestKindView kind) {
        return kind.code().value().equals(changed)
                ? typed
                : Typed.NOTHING
                        .with(KindSettingsController.OFFERED, kind.settings().offered() ? "oui" : "non")
                        .with(
                                KindSettingsController.DELAY + "-" + kind.code().value(),
                                Integer.toString(kind.settings().delayDays()))
                        .with(
                                KindSettingsController.RETENTION + "-"
                                        + kind.code().value(),
                                Integer.toString(kind.settings().retentionMonths()));
    }
}
