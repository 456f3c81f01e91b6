package fr.prevention.preventioncourse;

import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepDocuments.ReceivedFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the biscuit factory answers. */
public final class Filling {

    public static final StepCode E1 = new StepCode("E1");
    public static final StepCode E2 = new StepCode("E2");
    public static final StepCode E3 = new StepCode("E3");
    public static final StepCode E4 = new StepCode("E4");

    public static final AnswerValue YES = new AnswerValue.YesNo(true, "");
    public static final AnswerValue NO = new AnswerValue.YesNo(false, "");

    /** The years before a course opened in 2026. */
    public static final List<Integer> YEARS = List.of(2023, 2024, 2025);

    private Filling() {}

    public static QuestionCode question(String code) {
        return new QuestionCode(code);
    }

    /** Every answer step 1 wants; the dashboard is still to be deposited under Q05. */
    public static Map<QuestionCode, AnswerValue> wholeStep1() {
        Map<QuestionCode, AnswerValue> answers = new HashMap<>();
        answers.put(question("Q01"), YES);
        answers.put(question("Q02"), new AnswerValue.Day(LocalDate.of(2026, 3, 2)));
        answers.put(question("Q03"), new AnswerValue.Text("Inès Vidal, responsable de production"));
        answers.put(question("Q04"), new AnswerValue.Choices(Set.of("CSE", "SPST"), ""));
        answers.put(question("Q05"), indicators(YEARS));
        answers.put(question("Q07"), YES);
        return answers;
    }

    /** Every answer step 4 wants; with "no" to Q24 it wants no document. */
    public static Map<QuestionCode, AnswerValue> wholeStep4() {
        return Map.of(question("Q22"), NO, question("Q24"), NO);
    }

    public static AnswerValue indicators(List<Integer> years) {
        Map<String, Map<Integer, BigDecimal>> rows = new HashMap<>();
        for (String indicator : List.of("IND1", "IND2", "IND3", "IND4")) {
            Map<Integer, BigDecimal> row = new HashMap<>();
            years.forEach(year -> row.put(year, new BigDecimal("12.50")));
            rows.put(indicator, row);
        }
        return new AnswerValue.Indicators(rows);
    }

    public static ReceivedFile file(String name) {
        return new ReceivedFile(UUID.randomUUID(), name, "application/pdf", 120_000, "ab".repeat(32));
    }
}
