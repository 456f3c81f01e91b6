package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.AgreementDirectory.AgreementView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The choice, after signing in, of the body on which a manager or a technician of a structure works. */
public interface BodySelection {

    /**
     * The bodies with which the structure has an agreement to come or in force today, by name, and the one this person chose
     * last. Refused: {@code UnknownStructure} for anybody but a manager or a technician of the structure.
     */
    Offer offer(Actor actor, StructureId structure);

    /**
     * Works on that body from now on; it is remembered for the next time. Refused: {@code UnknownStructure}, {@code
     * NoOpenAgreement}.
     */
    AgreementView choose(Actor actor, StructureId structure, BodyCode body);

    /** The agreement with a body chosen before, as it stands today; empty once it has ended. */
    Optional<AgreementView> standing(StructureId structure, BodyCode body);

    /**
     * What there is to choose from.
     *
     * @param last the body of the last connection, if it still can be chosen
     */
    record Offer(List<AgreementView> bodies, @Nullable BodyCode last) {

        public Offer {
            bodies = List.copyOf(bodies);
        }
    }
}
