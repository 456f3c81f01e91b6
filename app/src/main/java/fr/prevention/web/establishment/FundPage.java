package fr.prevention.web.establishment;

import fr.prevention.establishment.api.FundCorrespondence.FundMessageView;
import fr.prevention.establishment.api.RegionalFundDirectory.FundSheet;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code Je contacte ma caisse régionale}: the fund's sheet, the message, those already sent.
 *
 * @param resumed when the unsaved text was typed, if the fields show it
 */
public record FundPage(
        FundSheet fund,
        List<FundMessageView> sent,
        Typed typed,
        FormErrors errors,
        @Nullable Instant resumed) {}
