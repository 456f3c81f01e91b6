package fr.prevention.preventioncourse.adapter.persistence;

import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.domain.questionnaire.Questionnaire;
import fr.prevention.preventioncourse.domain.questionnaire.StepDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The questionnaire of the product, read from its file. */
public final class TmsPros {

    private TmsPros() {}

    public static Questionnaire questionnaire() {
        return QuestionnaireJson.parse(json());
    }

    public static StepDefinition step(StepCode code) {
        return questionnaire().step(code).orElseThrow();
    }

    static String json() {
        try {
            return new ClassPathResource("questionnaire/tms-pros-2026-11-23.json")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
