package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import java.util.List;

/** The technicians of a structure, as its managers see them. */
public interface TechnicianDirectory {

    /**
     * All technicians of the structure, the active ones first, each group by displayed name. Refused: {@code UnknownStructure} for
     * anybody but a manager of the structure.
     */
    TechnicianList list(Actor actor, BodyCode body, StructureId structure);

    /** One of them with its history, the oldest first. Refused: {@code UnknownTechnician}. */
    TechnicianSheet sheet(Actor actor, TechnicianId technician);

    /**
     * Those of a structure, and how many may be active.
     *
     * @param active how many of the structure are active
     * @param maximum how many the agreement allows, 0 when there is no open one
     */
    record TechnicianList(List<TechnicianView> technicians, int active, int maximum) {

        public TechnicianList {
            technicians = List.copyOf(technicians);
        }

        /** How many more may become active. */
        public int room() {
            return Math.max(0, maximum - active);
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
