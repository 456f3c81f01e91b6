package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.StatementCounter;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.ground.pages.EveryPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What each page costs: its statements, whatever the number of rows, and its weight. Written to {@code target/pages.md}. */
@WholePortal
class PagesIT {

    private static final Logger LOG = LoggerFactory.getLogger(PagesIT.class);
    private static final int MOST_STATEMENTS = 8;
    private static final int ROWS = 50;
    private static final int HEAVIEST_LIST = 60 * 1024;
    private static final int HEAVIEST_ASSETS = 90 * 1024;

    @Autowired
    private EveryPage pages;

    @Autowired
    private Door door;

    @Autowired
    private StatementCounter statements;

    private final List<Cost> costs = new ArrayList<>();

    private record Cost(String path, int statements, int bytes, int compressed) {}

    @Test
    void every_page_takes_eight_statements_at_most_and_a_list_of_fifty_rows_stays_light() throws IOException {
        pages.walk(ROWS, this::visit);
        int assets = weightOfAssets();
        report(assets);
        SoftAssertions.assertSoftly(judged -> {
            costs.forEach(
                    cost -> judged.assertThat(cost.statements()).as(cost.path()).isLessThanOrEqualTo(MOST_STATEMENTS));
            judged.assertThat(costs.stream()
                            .filter(cost -> cost.path().contains("taille="))
                            .toList())
                    .singleElement()
                    .satisfies(list -> assertThat(list.bytes()).isLessThanOrEqualTo(HEAVIEST_LIST));
            judged.assertThat(assets).as("style sheets and scripts, compressed").isLessThanOrEqualTo(HEAVIEST_ASSETS);
            judged.assertThat(pages.missedBy(costs.stream().map(Cost::path).toList()))
                    .as("pages that were not measured")
                    .isEmpty();
        });
    }

    private void visit(Visitor visitor, String... paths) {
        for (String path : paths) {
            visitor.get(path);
            Answer answer = visitor.get(path);
            assertThat(answer.status()).as(path).isIn(200, 302);
            int compressed = visitor.get(path, "Accept-Encoding", "gzip").bytes().length;
            costs.add(new Cost(path, statements.of(answer).size(), answer.bytes().length, compressed));
            if (statements.of(answer).size() > MOST_STATEMENTS) {
                LOG.info("{}: {}", path, statements.of(answer));
            }
        }
    }

    private int weightOfAssets() {
        Visitor visitor = door.visitor();
        return visitor.get("/connexion").page().select("link[rel=stylesheet], script[src]").stream()
                .map(asset -> asset.hasAttr("href") ? asset.attr("href") : asset.attr("src"))
                .mapToInt(address ->
                        visitor.get(address, "Accept-Encoding", "gzip").bytes().length)
                .sum();
    }

    private void report(int assets) throws IOException {
        StringBuilder table = new StringBuilder("""
                # What each page costs

                Counted by `PagesIT` on an establishment with four complete steps and a portfolio of 50 rows: SQL statements of the
                request, session included, once lists that never change are in memory, and bytes of its answer. At most 8 statements a page, 60 KB for the list of 50 rows,
                90 KB of style sheets and scripts (compressed, kept by the browser for a year).

                | Page | Statements | Bytes | Compressed |
                |---|---:|---:|---:|
                """);
        for (Cost cost : costs) {
            table.append(String.format(
                    Locale.ROOT,
                    "| `%s` | %d | %d | %d |%n",
                    shown(cost.path()),
                    cost.statements(),
                    cost.bytes(),
                    cost.compressed()));
        }
        table.append(
                String.format(Locale.ROOT, "%nStyle sheets and scripts of a page, compressed: %d bytes.%n", assets));
        LOG.info("{}", table);
        Files.writeString(Path.of("target", "pages.md"), table);
    }

    /** The address without what differs from run to run. */
    private static String shown(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceFirst("/[\\w-]{43}$", "/{secret}")
                .replaceFirst("journal/\\d+", "journal/{number}");
    }
}
