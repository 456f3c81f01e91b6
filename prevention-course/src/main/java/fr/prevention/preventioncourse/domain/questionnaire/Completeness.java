package fr.prevention.preventioncourse.domain.questionnaire;

import fr.prevention.preventioncourse.api.QuestionCode;
import java.util.List;
import org.jmolecules.ddd.types.ValueObject;

/**
 * How far a step is: it is complete when every required question asked has an answer ("no" is one) and every document
 * wanted is there.
 *
 * @param expected required questions asked plus documents wanted
 */
public record Completeness(int expected, List<QuestionCode> missingAnswers, List<QuestionCode> missingDocuments)
        implements ValueObject {

    public boolean isComplete() {
        return missingAnswers.isEmpty() && missingDocuments.isEmpty();
    }

    public int answered() {
        return expected - missingAnswers.size() - missingDocuments.size();
    }
}
