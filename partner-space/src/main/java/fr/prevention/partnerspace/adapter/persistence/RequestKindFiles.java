package fr.prevention.partnerspace.adapter.persistence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.prevention.partnerspace.api.KindSettings;
import fr.prevention.partnerspace.api.RequestKindCode;
import fr.prevention.partnerspace.api.RequestQuestion;
import fr.prevention.partnerspace.domain.kind.RequestKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jooq.JSONB;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue of the product: kinds in {@code ods-exemples.csv}, their questions and usual settings beside it. */
final class RequestKindFiles {

    private static final String KINDS = "requestkind/ods-exemples.csv";
    private static final String QUESTIONS = "requestkind/ods-questions.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private RequestKindFiles() {}

    /** Every kind of the catalogue, in its order. */
    static List<RequestKind> read() throws IOException {
        JsonNode own;
        try (InputStream questions = new ClassPathResource(QUESTIONS).getInputStream()) {
            own = JSON.readTree(questions);
        }
        String version = text(own, "version");
        String csv = new ClassPathResource(KINDS).getContentAsString(StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return rows.stream()
                    .map(row -> kind(row, version, own.required("kinds").required(row.getField("code"))))
                    .toList();
        }
    }

    static JSONB column(List<RequestQuestion> questions) {
        ArrayNode all = JSON.createArrayNode();
        for (RequestQuestion question : questions) {
            ObjectNode node = all.addObject();
            node.put("code", question.code())
                    .put("label", question.label())
                    .put("help", question.help())
                    .put("type", question.type().name())
                    .put("required", question.required());
            ArrayNode options = node.putArray("options");
            question.options()
                    .forEach(option ->
                            options.addObject().put("code", option.code()).put("label", option.label()));
        }
        return JSONB.valueOf(all.toString());
    }

    static List<RequestQuestion> questions(JSONB column) {
        return questions(JSON.readTree(column.data()));
    }

    /** What tells two contents of a version apart. */
    static String sha256(RequestKind kind) {
        String content = String.join(
                "\n",
                kind.label(),
                kind.audience(),
                kind.documents(),
                kind.usual().toString(),
                column(kind.questions()).data());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RequestKind kind(NamedCsvRecord row, String version, JsonNode own) {
        return new RequestKind(
                new RequestKindCode(row.getField("code")),
                version,
                row.getField("libelle"),
                row.getField("public_vise"),
                row.getField("pieces_usuelles"),
                questions(own.required("questions")),
                new KindSettings(
                        true,
                        own.required("delayDays").asInt(),
                        own.required("retentionMonths").asInt(),
                        0));
    }

    private static List<RequestQuestion> questions(JsonNode nodes) {
        return nodes.valueStream().map(RequestKindFiles::question).toList();
    }

    private static RequestQuestion question(JsonNode node) {
        JsonNode options = node.path("options");
        return new RequestQuestion(
                text(node, "code"),
                text(node, "label"),
                text(node, "help"),
                RequestQuestion.Type.valueOf(text(node, "type")),
                node.required("required").asBoolean(),
                options.valueStream()
                        .map(option -> new RequestQuestion.Option(text(option, "code"), text(option, "label")))
                        .toList());
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).asString();
    }
}
