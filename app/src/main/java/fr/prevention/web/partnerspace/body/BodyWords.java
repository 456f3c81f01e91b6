package fr.prevention.web.partnerspace.body;

import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.partnerspace.api.StructureSheets.AgreementEntryView;
import fr.prevention.partnerspace.api.StructureSize;
import fr.prevention.web.form.Choice;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** States, sizes and facts of the partner space in words and symbols. */
public final class BodyWords {

    private BodyWords() {}

    public static String state(AgreementState state) {
        return "organisme.state." + state.name();
    }

    public static String pill(AgreementState state) {
        return switch (state) {
            case FUTURE -> "pill-info";
            case CURRENT -> "pill-good";
            case ENDING -> "pill-bad";
            case ENDED -> "pill-todo";
        };
    }

    public static String icon(AgreementState state) {
        return switch (state) {
            case FUTURE -> "calendar-event";
            case CURRENT -> "check-circle-fill";
            case ENDING -> "exclamation-triangle-fill";
            case ENDED -> "slash-circle";
        };
    }

    /** How long an agreement that ends still lasts. */
    public static String left(Texts texts, long days) {
        return texts.count("partner.days-left", (int) days);
    }

    public static String size(StructureSize size) {
        return "organisme.size." + size.name();
    }

    static List<Choice> sizes(Texts texts) {
        return Arrays.stream(StructureSize.values())
                .map(size -> new Choice(
                        size.name(), texts.t("organisme.size.choice", texts.t(size(size)), size.mostManagers())))
                .toList();
    }

    public static String icon(AgreementEntryView.Kind kind) {
        return switch (kind) {
            case RECORDED -> "file-earmark-text";
            case AMENDED -> "pencil-square";
            case RENEWED -> "arrow-repeat";
            case ENDED_EARLY -> "slash-circle";
            case DOCUMENT_ADDED -> "paperclip";
            case WARNED -> "bell";
        };
    }

    /** The detail of a fact as people read it. */
    public static String detail(Texts texts, AgreementEntryView entry) {
        return switch (entry.kind()) {
            case RECORDED, AMENDED, RENEWED -> terms(texts, entry.detail());
            case ENDED_EARLY, DOCUMENT_ADDED -> entry.detail();
            case WARNED -> texts.t("organisme.fact.warned", entry.detail());
        };
    }

    private static String terms(Texts texts, String detail) {
        String[] parts = detail.split(" ", -1);
        return texts.t(
                "organisme.fact.terms",
                Words.day(LocalDate.parse(parts[0])),
                Words.day(LocalDate.parse(parts[1])),
                parts[2],
                parts[3]);
    }
}
