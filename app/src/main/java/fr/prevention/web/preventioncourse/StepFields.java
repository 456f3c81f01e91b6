package fr.prevention.web.preventioncourse;

import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.QuestionView;
import fr.prevention.preventioncourse.api.StepView;
import java.util.ArrayList;
import java.util.List;

/** The names of the fields of a step page. */
public final class StepFields {

    public static final String COMMENT = "commentaire";
    public static final String VERSION = "version";

    private static final List<String> NOT_KEPT =
            List.of("fichier.", "reprise.", "depot.", "conflit.", "leur.", "retour");

    private StepFields() {}

    public static String answer(QuestionCode question) {
        return question.value();
    }

    /** What the person adds to a choice such as "Autre". */
    public static String detail(QuestionCode question) {
        return question.value() + ".precision";
    }

    /** One cell of an indicator table. */
    public static String cell(QuestionCode question, String indicator, int year) {
        return cells(question) + indicator + "." + year;
    }

    static String cells(QuestionCode question) {
        return question.value() + ".";
    }

    /** The files chosen for a question. */
    public static String file(QuestionCode question) {
        return "fichier." + question.value();
    }

    /** A document of the course to be used for one more question. */
    public static String reuse(QuestionCode question) {
        return "reprise." + question.value();
    }

    /** What makes the deposit of the same files twice a single deposit. */
    public static String deposit(QuestionCode question) {
        return "depot." + question.value();
    }

    /** The block of the documents of a question. */
    public static String attachments(QuestionCode question) {
        return "pieces-" + question.value();
    }

    /** Whether the field is part of the act of sending rather than of what was typed. */
    static boolean isNotKept(String field) {
        return NOT_KEPT.stream().anyMatch(field::startsWith);
    }

    /** The fields of a question that hold its answer, in the order of the page. */
    static List<String> ofAnswer(QuestionView question) {
        List<String> fields = new ArrayList<>();
        fields.add(answer(question.code()));
        question.indicators()
                .forEach(indicator ->
                        question.years().forEach(year -> fields.add(cell(question.code(), indicator.code(), year))));
        fields.add(detail(question.code()));
        return fields;
    }

    /** The fields of a question: its answer, its files, the documents used again. */
    static List<String> ofQuestion(QuestionView question) {
        List<String> fields = new ArrayList<>(ofAnswer(question));
        fields.add(file(question.code()));
        fields.add(reuse(question.code()));
        return fields;
    }

    /** Every field a fault may stand under, in the order of the page. */
    static List<String> inOrder(StepView step) {
        List<String> fields = new ArrayList<>();
        step.questions().forEach(question -> fields.addAll(ofQuestion(question)));
        fields.add(COMMENT);
        return fields;
    }
}
