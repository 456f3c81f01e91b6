package fr.prevention.web.audit;

import fr.prevention.identity.api.AuditLog.AuditLine;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.list.CsvFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** The journal as a file: what is filtered, latest first, written while it is read. */
record JournalCsv(Texts texts) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(ZoneId.of("Europe/Paris"));

    void send(HttpServletResponse response, LocalDate day, Stream<AuditLine> entries) throws IOException {
        List<String> titles = Stream.of(
                        "number", "date", "author", "organisation", "act", "subject", "reason", "origin")
                .map(column -> texts.t("journal.column." + column))
                .toList();
        CsvFile.send(response, texts.t("journal.export.file", day), titles, entries.map(this::cells));
    }

    private List<String> cells(AuditLine line) {
        return List.of(
                Long.toString(line.number()),
                MOMENT.format(line.at()),
                line.authorName(),
                line.organisation(),
                JournalWords.act(texts, line.act()),
                line.subjectName(),
                line.reason(),
                line.origin());
    }
}
