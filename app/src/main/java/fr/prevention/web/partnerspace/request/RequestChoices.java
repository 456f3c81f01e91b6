package fr.prevention.web.partnerspace.request;

import fr.prevention.partnerspace.api.RequestKindView;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.web.form.Choice;
import fr.prevention.web.frame.Texts;
import java.util.List;
import java.util.stream.Stream;

/** What may be chosen in the filters of a list of requests. */
public record RequestChoices(Texts texts) {

    public List<Choice> statuses(boolean withDrafts) {
        return Stream.concat(
                        Stream.of(new Choice(RequestFilters.OPEN, texts.t("request.filter.open"))),
                        Stream.of(RequestStatus.values())
                                .filter(status -> withDrafts || status != RequestStatus.DRAFT)
                                .map(status -> new Choice(status.name(), texts.t(RequestWords.status(status)))))
                .toList();
    }

    public List<Choice> kinds(List<RequestKindView> kinds) {
        return kinds.stream()
                .map(kind -> new Choice(kind.code().value(), kind.label()))
                .toList();
    }

    public List<Choice> orders(String... columns) {
        return Stream.of(columns)
                .flatMap(column -> Stream.of(
                        new Choice(column, texts.t("request.order." + column)),
                        new Choice("-" + column, texts.t("request.order." + column + ".descending"))))
                .toList();
    }
}
