package fr.prevention.preventioncourse.adapter.persistence;

import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.QuestionType;
import fr.prevention.preventioncourse.api.QuestionView.AttachmentRule;
import fr.prevention.preventioncourse.api.QuestionView.Condition;
import fr.prevention.preventioncourse.api.QuestionView.Indicator;
import fr.prevention.preventioncourse.api.QuestionView.Option;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.domain.questionnaire.Limits;
import fr.prevention.preventioncourse.domain.questionnaire.Question;
import fr.prevention.preventioncourse.domain.questionnaire.Questionnaire;
import fr.prevention.preventioncourse.domain.questionnaire.StepDefinition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of a questionnaire version; a file that lacks something essential is refused. */
final class QuestionnaireJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int TEXT_LENGTH = 4000;
    private static final String TODAY = "AUJOURDHUI";
    private static final Map<String, QuestionType> TYPES = Map.of(
            "OUI_NON", QuestionType.YES_NO,
            "CHOIX_UNIQUE", QuestionType.SINGLE_CHOICE,
            "CHOIX_MULTIPLE", QuestionType.MULTIPLE_CHOICE,
            "TEXTE", QuestionType.TEXT,
            "NOMBRE", QuestionType.NUMBER,
            "DATE", QuestionType.DATE,
            "TABLEAU_INDICATEURS", QuestionType.INDICATOR_TABLE,
            "PIECE_JOINTE", QuestionType.ATTACHMENT);

    private final JsonNode root;
    private final Map<String, Indicator> indicators;

    private QuestionnaireJson(JsonNode root) {
        this.root = root;
        indicators = root.required("indicateurs")
                .valueStream()
                .map(node -> new Indicator(text(node, "code"), text(node, "libelle"), text(node, "unite")))
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    static Questionnaire parse(String json) {
        return new QuestionnaireJson(JSON.readTree(json)).questionnaire();
    }

    private Questionnaire questionnaire() {
        return new Questionnaire(
                text(root, "version"),
                root.required("etapes").valueStream().map(this::step).toList());
    }

    private StepDefinition step(JsonNode node) {
        String code = text(node, "code");
        List<Question> questions = root.required("questions")
                .valueStream()
                .filter(question -> text(question, "etape").equals(code))
                .map(this::question)
                .toList();
        return new StepDefinition(
                new StepCode(code),
                node.required("numero").asInt(),
                text(node, "libelle"),
                text(node, "libelleCourt"),
                text(node, "libelleMethode"),
                text(node, "introduction"),
                questions);
    }

    private Question question(JsonNode node) {
        JsonNode table = node.path("tableau");
        return new Question(
                new QuestionCode(text(node, "code")),
                node.required("numero").asInt(),
                text(node, "intitule"),
                node.path("aide").asString(""),
                type(text(node, "type")),
                node.required("obligatoire").asBoolean(),
                node.path("options")
                        .valueStream()
                        .map(option -> new Option(text(option, "code"), text(option, "libelle")))
                        .toList(),
                condition(node.path("condition")),
                attachment(node.path("pieceJointe")),
                limits(node.path("contraintes")),
                optional(node, "precisionSur"),
                optional(node, "exclusif"),
                texts(table.path("lignes")).stream().map(this::indicator).toList(),
                table.path("annees").asInt(0),
                texts(node.path("documents")));
    }

    private Indicator indicator(String code) {
        Indicator known = indicators.get(code);
        if (known == null) {
            throw new IllegalArgumentException("Unknown indicator " + code);
        }
        return known;
    }

    private static QuestionType type(String code) {
        QuestionType known = TYPES.get(code);
        if (known == null) {
            throw new IllegalArgumentException("Unknown question type " + code);
        }
        return known;
    }

    private static @Nullable Condition condition(JsonNode node) {
        return node.isObject()
                ? new Condition(new QuestionCode(text(node, "question")), Set.copyOf(texts(node.required("valeurs"))))
                : null;
    }

    private static @Nullable AttachmentRule attachment(JsonNode node) {
        return node.isObject()
                ? new AttachmentRule(
                        text(node, "type"),
                        text(node, "libelle"),
                        node.required("obligatoire").asBoolean(),
                        node.required("nombreMax").asInt())
                : null;
    }

    private static Limits limits(JsonNode node) {
        boolean notInFuture = TODAY.equals(node.path("max").asString(""));
        return new Limits(
                number(node.path("min")),
                notInFuture ? null : number(node.path("max")),
                node.path("decimales").asInt(0),
                node.path("longueurMax").asInt(TEXT_LENGTH),
                notInFuture);
    }

    private static @Nullable BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }

    private static List<String> texts(JsonNode node) {
        return node.valueStream().map(JsonNode::asString).toList();
    }

    private static @Nullable String optional(JsonNode node, String name) {
        return node.hasNonNull(name) ? text(node, name) : null;
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).asString();
    }
}
