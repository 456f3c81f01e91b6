package fr.prevention.web.preventioncourse.review;

import fr.prevention.preventioncourse.api.PortfolioOverview.PortfolioRow;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import fr.prevention.web.list.CsvFile;
import fr.prevention.web.preventioncourse.CourseWords;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The portfolio as a file: the rows of the list, in its order, with a column for each step. */
record PortfolioCsv(Texts texts) {

    private static final List<StepCode> STEPS =
            Stream.of("E1", "E2", "E3", "E4").map(StepCode::new).toList();

    void send(HttpServletResponse response, LocalDate day, List<PortfolioRow> rows) throws IOException {
        CsvFile.send(
                response,
                texts.t("caisse.export.file", day),
                titles(),
                rows.stream().map(this::cells));
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>(words("siret", "name", "commune", "department", "sector", "bracket"));
        titles.addAll(words("officer", "enrolled"));
        STEPS.forEach(step -> titles.add(texts.t("caisse.export.step", step.value())));
        titles.addAll(words("modified", "last-change", "waiting"));
        return titles;
    }

    private List<String> words(String... columns) {
        return Stream.of(columns)
                .map(column -> texts.t("caisse.column." + column))
                .toList();
    }

    private List<String> cells(PortfolioRow row) {
        PortfolioLine line = PortfolioLine.of(row);
        List<String> cells = new ArrayList<>(List.of(
                line.siret(),
                line.name(),
                line.commune(),
                line.department(),
                row.ctnSector(),
                texts.t("caisse.bracket." + line.bracket()),
                line.officer(),
                day(row.enrolledValidatedAt())));
        STEPS.forEach(step -> cells.add(texts.t(CourseWords.status(row.steps().getOrDefault(step, StepStatus.TO_DO)))));
        cells.add(new TreeSet<>(row.modifiedSinceApproval())
                .stream().map(StepCode::value).collect(Collectors.joining(" ")));
        cells.add(line.lastChange());
        cells.add(line.waitingSince());
        return cells;
    }

    private static String day(@Nullable Instant instant) {
        return instant == null ? "" : Words.shortDay(instant);
    }
}
