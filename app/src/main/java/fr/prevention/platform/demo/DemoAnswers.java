package fr.prevention.platform.demo;

import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.QuestionView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Plausible answers of an invented establishment to every question of a step. */
final class DemoAnswers {

    private static final Map<String, String> TEXTS = Map.of(
            "Q03", "Responsable sécurité et environnement, avec l'appui du chef d'atelier.",
            "Q13", """
                    1. Préparation de commandes : 14 personnes, port de charges répété.
                    2. Conditionnement : 8 personnes, gestes répétitifs à cadence imposée.
                    3. Nettoyage de fin de poste : 5 personnes, postures contraignantes.""");
    private static final Map<String, Set<String>> CHOICES = Map.of(
            "Q04", Set.of("CSE", "SPST", "ENCADREMENT", "SALARIES"),
            "Q11", Set.of("OUTIL", "DUERP", "ATMP", "PLAINTES"),
            "Q16", Set.of("EFFORT", "REPETITION", "POSTURE", "ORGANISATION"),
            "Q17", Set.of("SALARIES", "RESSOURCE", "SPST"),
            "Q20", Set.of("DUERP", "PAPRIPACT"),
            "Q23", Set.of("CSE", "CODIR", "MAJ_DU"));
    private static final Map<String, String> CHOICE = Map.of("Q08", "FORMEE", "Q14", "OUI");
    private static final Map<String, String> NUMBERS = Map.of("Q06", "48500", "Q12", "3", "Q19", "5");

    private DemoAnswers() {}

    /**
     * The answers to the questions of a step.
     *
     * @param size headcount of the establishment, from which its indicators follow
     * @param today the day on which it answers
     */
    static Map<QuestionCode, AnswerValue> to(List<QuestionView> questions, int size, LocalDate today) {
        Map<QuestionCode, AnswerValue> answers = new LinkedHashMap<>();
        for (QuestionView question : questions) {
            String code = question.code().value();
            switch (question.type()) {
                case YES_NO -> answers.put(question.code(), new AnswerValue.YesNo(true, ""));
                case SINGLE_CHOICE -> answers.put(question.code(), new AnswerValue.Choice(of(CHOICE, code)));
                case MULTIPLE_CHOICE -> answers.put(question.code(), new AnswerValue.Choices(of(CHOICES, code), ""));
                case TEXT -> answers.put(question.code(), new AnswerValue.Text(of(TEXTS, code)));
                case NUMBER -> answers.put(question.code(), new AnswerValue.Number(new BigDecimal(of(NUMBERS, code))));
                case DATE -> answers.put(question.code(), new AnswerValue.Day(today.minusDays(20)));
                case INDICATOR_TABLE -> answers.put(question.code(), indicators(question, size));
                case ATTACHMENT -> {
                    // answered by its document
                }
            }
        }
        return answers;
    }

    private static AnswerValue indicators(QuestionView question, int size) {
        return new AnswerValue.Indicators(question.indicators().stream()
                .collect(Collectors.toMap(
                        QuestionView.Indicator::code, indicator -> years(indicator.code(), question.years(), size))));
    }

    private static Map<Integer, BigDecimal> years(String indicator, List<Integer> years, int size) {
        Map<Integer, BigDecimal> values = new LinkedHashMap<>();
        for (int year = 0; year < years.size(); year++) {
            int ahead = years.size() - 1 - year;
            int value = switch (indicator) {
                case "IND1" -> size / 60 + ahead;
                case "IND2" -> size / 25 + 2 * ahead;
                case "IND3" -> size * 2 + 37 * ahead;
                default -> size - 3 * ahead;
            };
            values.put(years.get(year), BigDecimal.valueOf(Math.max(value, 0)));
        }
        return values;
    }

    private static <T> T of(Map<String, T> answers, String code) {
        return Objects.requireNonNull(answers.get(code), () -> "no demonstration answer to " + code);
    }
}
