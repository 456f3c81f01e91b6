package fr.prevention.web.partnerspace;

import fr.prevention.partnerspace.api.AgreementDirectory.AgreementView;
import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.StructureId;

/**
 * Where a manager or a technician works at this moment: the structure, and the body chosen, with the agreement as it stands
 * today. A controller that asks for it is only reached while the agreement is to come or in force.
 */
public record Workplace(AgreementView agreement) {

    public StructureId structure() {
        return agreement.structure();
    }

    public BodyCode body() {
        return agreement.body();
    }

    public boolean isEnding() {
        return agreement.state() == AgreementState.ENDING;
    }

    public boolean isToCome() {
        return agreement.state() == AgreementState.FUTURE;
    }
}
