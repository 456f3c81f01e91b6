package fr.prevention.ground;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields that make each step complete, as a person types them. */
public final class StepAnswers {

    private static final List<String> INDICATORS = List.of("IND1", "IND2", "IND3", "IND4");

    private StepAnswers() {}

    /** The answers of a step, in the order of the page. */
    public static Map<String, List<String>> of(String step, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        switch (step) {
            case "E1" -> {
                fields.put("Q01", List.of("OUI"));
                fields.put("Q02", List.of(today.minusDays(30).toString()));
                fields.put("Q03", List.of("Élodie Wattrelos, responsable d'atelier"));
                fields.put("Q04", List.of("CSE", "SPST"));
                for (String indicator : INDICATORS) {
                    for (int year = today.getYear() - 3; year < today.getYear(); year++) {
                        fields.put("Q05." + indicator + "." + year, List.of(Integer.toString(year % 7)));
                    }
                }
                fields.put("Q07", List.of("OUI"));
            }
            case "E2" -> {
                fields.put("Q08", List.of("FORMEE"));
                fields.put("Q09", List.of(today.minusDays(90).toString()));
                fields.put("Q10", List.of("OUI"));
                fields.put("Q11", List.of("DUERP", "PLAINTES"));
                fields.put("Q12", List.of("3"));
                fields.put("Q13", List.of("1. Palettisation : 8 personnes.\n2. Découpe : 4 personnes."));
            }
            case "E3" -> {
                fields.put("Q14", List.of("OUI"));
                fields.put("Q16", List.of("EFFORT", "POSTURE"));
                fields.put("Q18", List.of("OUI"));
                fields.put("Q19", List.of("2"));
                fields.put("Q20", List.of("DUERP"));
                fields.put("Q21", List.of("OUI"));
            }
            case "E4" -> {
                fields.put("Q22", List.of("NON"));
                fields.put("Q24", List.of("OUI"));
            }
            default -> throw new IllegalArgumentException(step);
        }
        return fields;
    }

    /** The questions of the step under which a document is wanted. */
    public static List<String> documents(String step) {
        return switch (step) {
            case "E1" -> List.of("Q05");
            case "E2" -> List.of("Q10");
            case "E3" -> List.of("Q15", "Q18");
            case "E4" -> List.of("Q24");
            default -> throw new IllegalArgumentException(step);
        };
    }
}
