package fr.prevention.web.partnerspace.body;

import fr.prevention.partnerspace.api.StructureOverview.StructureRow;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.list.CsvFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The structures as a file: the rows of the list, in its order. */
record StructureCsv(Texts texts) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);

    void send(HttpServletResponse response, LocalDate day, List<StructureRow> rows) throws IOException {
        List<String> titles = Stream.of(
                        "name",
                        "postal-code",
                        "city",
                        "size",
                        "state",
                        "start",
                        "end",
                        "technicians",
                        "max-technicians",
                        "managers",
                        "max-managers")
                .map(column -> texts.t("organisme.column." + column))
                .toList();
        CsvFile.send(
                response,
                texts.t("organisme.export.file", day),
                titles,
                rows.stream().map(this::cells));
    }

    private List<String> cells(StructureRow row) {
        return List.of(
                row.name(),
                row.postalCode(),
                row.city(),
                texts.t(BodyWords.size(row.size())),
                row.state() == null ? texts.t("organisme.without") : texts.t(BodyWords.state(row.state())),
                day(row.startsOn()),
                day(row.endsOn()),
                Integer.toString(row.activeTechnicians()),
                Integer.toString(row.maxTechnicians()),
                Integer.toString(row.activeManagers()),
                Integer.toString(row.maxManagers()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
