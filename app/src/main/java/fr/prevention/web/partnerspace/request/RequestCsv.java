package fr.prevention.web.partnerspace.request;

import fr.prevention.partnerspace.api.RequestOverview.RequestRow;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import fr.prevention.web.list.CsvFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list of requests as a file: its rows, in its order. */
public record RequestCsv(Texts texts) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    public void send(HttpServletResponse response, LocalDate day, List<RequestRow> rows) throws IOException {
        List<String> titles = Stream.of(
                        "number",
                        "kind",
                        "status",
                        "structure",
                        "person",
                        "author",
                        "agent",
                        "sent",
                        "due",
                        "late",
                        "ended")
                .map(column -> texts.t("request.column." + column))
                .toList();
        CsvFile.send(
                response,
                texts.t("request.export.file", day),
                titles,
                rows.stream().map(this::cells));
    }

    private List<String> cells(RequestRow row) {
        return List.of(
                row.number(),
                row.kindLabel(),
                texts.t(RequestWords.status(row.status())),
                row.structureName(),
                row.erased() ? texts.t("request.erased") : row.person(),
                row.author(),
                row.assigneeName(),
                day(row.sentAt()),
                row.dueOn() == null ? "" : DAY.format(row.dueOn()),
                texts.t(row.late() ? "form.yes" : "form.no"),
                day(row.endedAt()));
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : Words.shortDay(at);
    }
}
