package fr.prevention.web.partnerspace;

import fr.prevention.partnerspace.api.AgreementDirectory.AgreementView;
import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import java.util.List;

/**
 * The choice of a body.
 *
 * @param ended the name of the body whose agreement ended meanwhile, "" when none did
 */
public record SelectionPage(List<AgreementView> bodies, Typed typed, FormErrors errors, String ended) {

    public boolean hasEnding() {
        return bodies.stream().anyMatch(SelectionPage::isEnding);
    }

    public static boolean isEnding(AgreementView agreement) {
        return agreement.state() == AgreementState.ENDING;
    }

    /** The name of the body with what is special about it, in words: colour alone says nothing to some. */
    public static String label(Texts texts, AgreementView agreement) {
        return switch (agreement.state()) {
            case FUTURE -> texts.t("partner.selection.future", agreement.bodyName(), Words.day(agreement.startsOn()));
            case CURRENT -> agreement.bodyName();
            case ENDING -> texts.t("partner.selection.ending", agreement.bodyName(), left(texts, agreement));
            case ENDED -> throw new IllegalStateException("A body whose agreement has ended is not offered");
        };
    }

    /** How long an agreement that ends still lasts. */
    public static String left(Texts texts, AgreementView agreement) {
        return texts.count("partner.days-left", (int) agreement.daysLeft());
    }
}
