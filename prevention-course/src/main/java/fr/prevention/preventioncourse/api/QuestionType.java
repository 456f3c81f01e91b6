package fr.prevention.preventioncourse.api;

/** How a question is answered. */
public enum QuestionType {
    YES_NO,
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    TEXT,
    NUMBER,
    DATE,
    /** One value per indicator and year. */
    INDICATOR_TABLE,
    /** Answered by its documents alone: it takes no {@link AnswerValue}. */
    ATTACHMENT
}
