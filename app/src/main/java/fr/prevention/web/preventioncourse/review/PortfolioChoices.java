package fr.prevention.web.preventioncourse.review;

import fr.prevention.establishment.api.SectorCatalogue.CodeLabel;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Role;
import fr.prevention.preventioncourse.api.PortfolioOverview.OfficerOption;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.web.form.Choice;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.preventioncourse.CourseWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What may be chosen in the filters of the portfolio. */
record PortfolioChoices(Texts texts) {

    private static final int STEPS = 4;

    static boolean isOfficer(Actor actor) {
        return actor.memberships().stream().anyMatch(membership -> membership.role() == Role.PREVENTION_OFFICER);
    }

    /** One's own portfolio first, then the whole fund, then what nobody follows, then the colleagues. */
    List<Choice> officers(Actor actor, List<OfficerOption> officers) {
        List<Choice> choices = new ArrayList<>();
        if (isOfficer(actor)) {
            choices.add(new Choice(PortfolioFilters.MINE, texts.t("caisse.officer.mine")));
        }
        choices.add(new Choice(PortfolioFilters.EVERYONE, texts.t("caisse.officer.all")));
        choices.add(new Choice(PortfolioFilters.NOBODY, texts.t("caisse.officer.nobody")));
        officers.stream()
                .filter(officer -> !officer.id().equals(actor.account()))
                .map(officer -> new Choice(officer.id().value().toString(), officer.name()))
                .forEach(choices::add);
        return choices;
    }

    List<Choice> departments(List<CodeLabel> departments) {
        return departments.stream()
                .map(department -> new Choice(department.code(), department.code() + " – " + department.label()))
                .toList();
    }

    List<Choice> steps() {
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(number -> new Choice("E" + number, texts.t("caisse.step." + number)))
                .toList();
    }

    List<Choice> statuses() {
        return Stream.concat(
                        Stream.of(new Choice(PortfolioFilters.NOT_ENROLLED, texts.t("caisse.not-enrolled"))),
                        Arrays.stream(StepStatus.values())
                                .map(status -> new Choice(status.name(), texts.t(CourseWords.status(status)))))
                .toList();
    }

    List<Choice> orders() {
        return Stream.of("nom", "commune", "departement", "modification", "attente")
                .flatMap(column -> Stream.of(
                        new Choice(column, texts.t("caisse.order." + column)),
                        new Choice("-" + column, texts.t("caisse.order." + column + ".descending"))))
                .toList();
    }
}
