package fr.prevention.web.preventioncourse.review;

import fr.prevention.establishment.api.SectorCatalogue.CodeLabel;
import fr.prevention.preventioncourse.api.PortfolioOverview.OfficerOption;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.list.Chip;
import fr.prevention.web.list.ListAddress;
import fr.prevention.web.preventioncourse.CourseWords;
import java.util.ArrayList;
import java.util.List;

/** The filters of a portfolio in words, each with the address of the list without it. */
record PortfolioChips(
        Texts texts, PortfolioFilters filters, List<OfficerOption> officers, List<CodeLabel> departments) {

    List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        ListAddress address = filters.address();
        String text = address.value(PortfolioFilters.TEXT);
        if (!text.isEmpty()) {
            chips.add(removing(PortfolioFilters.TEXT, texts.t("caisse.chip.text", text)));
        }
        if (!filters.ofWholeFund()) {
            chips.add(new Chip(officer(), toWholeFund()));
        }
        String department = address.value(PortfolioFilters.DEPARTMENT);
        if (!department.isEmpty()) {
            chips.add(removing(PortfolioFilters.DEPARTMENT, texts.t("caisse.chip.department", department(department))));
        }
        StepCode.parse(address.value(PortfolioFilters.STEP))
                .ifPresent(
                        step -> chips.add(removing(PortfolioFilters.STEP, texts.t("caisse.chip.step", step.value()))));
        filters.status()
                .ifPresent(status -> chips.add(removing(
                        PortfolioFilters.STATUS, texts.t("caisse.chip.status", texts.t(CourseWords.status(status))))));
        if (filters.notEnrolled()) {
            chips.add(removing(PortfolioFilters.STATUS, texts.t("caisse.not-enrolled")));
        }
        if (filters.awaiting()) {
            chips.add(removing(PortfolioFilters.AWAITING, texts.t("caisse.awaiting")));
        }
        return chips;
    }

    /** The whole fund: the address must say it, or the person's own portfolio would come back. */
    String toWholeFund() {
        return filters.address()
                .with(PortfolioFilters.OFFICER, PortfolioFilters.EVERYONE)
                .url();
    }

    /** No filter at all. */
    String cleared() {
        return filters.address()
                .withoutFilters()
                .with(PortfolioFilters.OFFICER, PortfolioFilters.EVERYONE)
                .url();
    }

    private Chip removing(String parameter, String label) {
        return new Chip(label, filters.address().without(parameter).url());
    }

    private String officer() {
        if (filters.officer().equals(PortfolioFilters.MINE)) {
            return texts.t("caisse.officer.mine");
        }
        if (filters.ofNobody()) {
            return texts.t("caisse.officer.nobody");
        }
        return officers.stream()
                .filter(option -> option.id().equals(filters.officerId()))
                .map(option -> texts.t("caisse.chip.officer", option.name()))
                .findFirst()
                .orElseGet(() -> texts.t("caisse.chip.officer.unknown"));
    }

    private String department(String code) {
        return departments.stream()
                .filter(known -> known.code().equals(code))
                .map(CodeLabel::label)
                .findFirst()
                .orElse(code);
    }
}
