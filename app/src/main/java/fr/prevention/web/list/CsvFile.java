package fr.prevention.web.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A list as a file that a French spreadsheet opens with a click: semicolons, UTF-8 with its mark, no formula at work. */
public final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\h]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    private CsvFile() {}

    /**
     * Sends the file.
     *
     * @param name as the person finds it among the downloads
     */
    public static void send(HttpServletResponse response, String name, List<String> titles, Stream<List<String>> rows)
            throws IOException {
        send(response, name, titles, rows::forEach);
    }

    /** Sends the file while its rows are still being read: {@code rows} hands them over one by one. */
    public static void send(
            HttpServletResponse response, String name, List<String> titles, Consumer<Consumer<List<String>>> rows)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            writer.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
            csv.writeRecord(titles);
            rows.accept(
                    row -> csv.writeRecord(row.stream().map(CsvFile::harmless).toList()));
            csv.flush();
        }
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it, and stays a text. */
    static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
