package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import java.util.List;

/** The technicians of a structure, as its managers and the agents of its bodies see them; technicians do not. */
public interface TechnicianDirectory {

    /**
     * All technicians of the structure, the active ones first, each group by displayed name. Refused: {@code UnknownStructure} for
     * anybody but a manager of the structure and an agent of the body it works with.
     */
    TechnicianList list(Actor actor, BodyCode body, StructureId structure);

    /** One of them with its history and the reasons given, the oldest first. Refused: {@code UnknownTechnician}. */
    TechnicianSheet sheet(Actor actor, TechnicianId technician);

    /** Those of a structure, and the places the agreement with the body gives them. */
    record TechnicianList(List<TechnicianView> technicians, Places places) {

        public TechnicianList {
            technicians = List.copyOf(technicians);
        }
    }

    /** A technician; {@code body} is the one under whose agreement it was created. */
    record TechnicianView(
            TechnicianId id,
            StructureId structure,
            BodyCode body,
            AccountId account,
            String login,
            PartnerPerson person,
            boolean active,
            long version) {}

    /** A technician and what was done to the account. */
    record TechnicianSheet(TechnicianView technician, List<AccountEntryView> history) {

        public TechnicianSheet {
            history = List.copyOf(history);
        }
    }
}
