package fr.prevention.preventioncourse.spi;

import fr.prevention.preventioncourse.adapter.persistence.TmsPros;
import fr.prevention.preventioncourse.domain.questionnaire.Questionnaire;

/** The questionnaire of the product, in its only version. */
public final class OneQuestionnaire implements Questionnaires {

    private final Questionnaire questionnaire = TmsPros.questionnaire();

    @Override
    public Questionnaire current() {
        return questionnaire;
    }

    @Override
    public Questionnaire version(String version) {
        return questionnaire;
    }
}
