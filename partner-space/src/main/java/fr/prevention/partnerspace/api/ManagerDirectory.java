package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import java.util.List;

/** The managers of a structure, as the bodies it works with see them. */
public interface ManagerDirectory {

    /**
     * All managers of the structure, whoever created them, the active ones first, each group by displayed name. Refused: {@code
     * UnknownStructure} for anybody but an agent of a body the structure works with.
     */
    ManagerList list(Actor actor, BodyCode body, StructureId structure);

    /** One of them with its history, the oldest first. Refused: {@code UnknownManagerAccount}. */
    ManagerSheet sheet(Actor actor, ManagerId manager);

    /** Those of a structure, and the places the agreement with the body gives them. */
    record ManagerList(List<ManagerView> managers, Places places) {

        public ManagerList {
            managers = List.copyOf(managers);
        }
    }

    /** A manager; {@code body} is the one under whose agreement it was created. */
    record ManagerView(
            ManagerId id,
            StructureId structure,
            BodyCode body,
            AccountId account,
            String login,
            PartnerPerson person,
            boolean active,
            long version) {}

    /** A manager and what was done to the account. */
    record ManagerSheet(ManagerView manager, List<AccountEntryView> history) {

        public ManagerSheet {
            history = List.copyOf(history);
        }
    }
}
