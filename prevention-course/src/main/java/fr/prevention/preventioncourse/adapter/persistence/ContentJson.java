package fr.prevention.preventioncourse.adapter.persistence;

import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.domain.step.DepositedFile;
import fr.prevention.preventioncourse.domain.step.StepContent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The content of a step as the fund decided on it, kept whole as JSON. */
final class ContentJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ContentJson() {}

    static @Nullable JSONB column(@Nullable StepContent content) {
        if (content == null) {
            return null;
        }
        ObjectNode root = JSON.createObjectNode().put("comment", content.comment());
        ObjectNode answers = root.putObject("answers");
        content.answers().forEach((question, answer) -> answers.set(question.value(), AnswerJson.write(answer)));
        ObjectNode documents = root.putObject("documents");
        content.documents().forEach((question, files) -> {
            ArrayNode list = documents.putArray(question.value());
            files.forEach(file -> list.addObject()
                    .put("document", file.document().value().toString())
                    .put("fileKey", file.fileKey().toString())
                    .put("fileName", file.fileName()));
        });
        return JSONB.valueOf(root.toString());
    }

    static @Nullable StepContent of(@Nullable JSONB column) {
        if (column == null) {
            return null;
        }
        JsonNode root = JSON.readTree(column.data());
        Map<QuestionCode, AnswerValue> answers = new HashMap<>();
        root.required("answers")
                .forEachEntry((question, answer) -> answers.put(new QuestionCode(question), AnswerJson.read(answer)));
        Map<QuestionCode, List<DepositedFile>> documents = new HashMap<>();
        root.required("documents")
                .forEachEntry((question, files) -> documents.put(
                        new QuestionCode(question),
                        files.valueStream().map(ContentJson::file).toList()));
        return new StepContent(answers, root.required("comment").asString(), documents);
    }

    private static DepositedFile file(JsonNode node) {
        return new DepositedFile(
                new DocumentId(uuid(node, "document")),
                uuid(node, "fileKey"),
                node.required("fileName").asString());
    }

    private static UUID uuid(JsonNode node, String name) {
        return UUID.fromString(node.required(name).asString());
    }
}
