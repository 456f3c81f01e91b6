package fr.prevention.establishment.spi;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.FundCorrespondence.FundMessageView;
import fr.prevention.establishment.domain.FundMessage;
import java.util.List;
import org.jmolecules.ddd.annotation.Repository;

/** The messages sent to the funds. */
@Repository
public interface FundMessages {

    /** Adds a message unless the same words were already added from the same submission, also at the same moment. */
    Addition add(FundMessage message);

    /** The messages of an establishment, latest first. */
    List<FundMessageView> sentBy(EstablishmentId establishment);

    /** Whether an addition was the first of its kind. */
    enum Addition {
        ADDED,
        REPEATED
    }
}
