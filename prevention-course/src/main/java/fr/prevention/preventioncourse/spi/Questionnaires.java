package fr.prevention.preventioncourse.spi;

import fr.prevention.preventioncourse.domain.questionnaire.Questionnaire;

/** The questionnaire, in every version a course was ever opened with. */
public interface Questionnaires {

    /** The version new courses are opened with: the latest. */
    Questionnaire current();

    /** A version some course keeps; it exists. */
    Questionnaire version(String version);
}
