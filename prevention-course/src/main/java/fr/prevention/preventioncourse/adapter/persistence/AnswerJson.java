package fr.prevention.preventioncourse.adapter.persistence;

import fr.prevention.preventioncourse.api.AnswerValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.JSONB;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An answer as JSON: its kind, then its values; numbers are kept as text so that none is rounded. */
final class AnswerJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private AnswerJson() {}

    static JSONB column(AnswerValue answer) {
        return JSONB.valueOf(write(answer).toString());
    }

    static AnswerValue of(JSONB column) {
        return read(JSON.readTree(column.data()));
    }

    static ObjectNode write(AnswerValue answer) {
        ObjectNode node = JSON.createObjectNode();
        switch (answer) {
            case AnswerValue.YesNo said ->
                node.put("kind", "YES_NO").put("yes", said.yes()).put("detail", said.detail());
            case AnswerValue.Choice choice -> node.put("kind", "CHOICE").put("option", choice.option());
            case AnswerValue.Choices choices -> {
                node.put("kind", "CHOICES").put("detail", choices.detail());
                choices.options().forEach(node.putArray("options")::add);
            }
            case AnswerValue.Text text -> node.put("kind", "TEXT").put("text", text.text());
            case AnswerValue.Number number ->
                node.put("kind", "NUMBER").put("value", number.value().toPlainString());
            case AnswerValue.Day day ->
                node.put("kind", "DAY").put("day", day.day().toString());
            case AnswerValue.Indicators table -> {
                ObjectNode rows = node.put("kind", "INDICATORS").putObject("rows");
                table.byIndicatorAndYear().forEach((indicator, years) -> {
                    ObjectNode row = rows.putObject(indicator);
                    years.forEach((year, value) -> row.put(year.toString(), value.toPlainString()));
                });
            }
        }
        return node;
    }

    static AnswerValue read(JsonNode node) {
        String kind = text(node, "kind");
        return switch (kind) {
            case "YES_NO" -> new AnswerValue.YesNo(node.required("yes").asBoolean(), text(node, "detail"));
            case "CHOICE" -> new AnswerValue.Choice(text(node, "option"));
            case "CHOICES" -> new AnswerValue.Choices(options(node), text(node, "detail"));
            case "TEXT" -> new AnswerValue.Text(text(node, "text"));
            case "NUMBER" -> new AnswerValue.Number(new BigDecimal(text(node, "value")));
            case "DAY" -> new AnswerValue.Day(LocalDate.parse(text(node, "day")));
            case "INDICATORS" -> new AnswerValue.Indicators(rows(node));
            default -> throw new IllegalStateException("Unknown kind of answer " + kind);
        };
    }

    private static Set<String> options(JsonNode node) {
        return node.required("options").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    private static Map<String, Map<Integer, BigDecimal>> rows(JsonNode node) {
        Map<String, Map<Integer, BigDecimal>> rows = new HashMap<>();
        node.required("rows").forEachEntry((indicator, years) -> {
            Map<Integer, BigDecimal> row = new HashMap<>();
            years.forEachEntry((year, value) -> row.put(Integer.valueOf(year), new BigDecimal(value.asString())));
            rows.put(indicator, row);
        });
        return rows;
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).asString();
    }
}
