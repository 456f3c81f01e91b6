package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.Actor;

/** The partner structures that a body works with. Only an agent of the body keeps them. */
public interface PartnerStructures {

    /**
     * Makes a structure known to the body. A structure of the same name and postal code that another body, or this one, has
     * registered before is the same structure: it is kept as it is and becomes a partner of this body too. Publishes {@link
     * StructureRegistered} when the body did not know it. Refused: {@code UnknownBody}.
     */
    Registration register(Actor actor, RegisterStructure command);

    /**
     * Changes what is known of a structure, for all bodies. Publishes {@link StructureChanged}. Refused: {@code
     * UnknownStructure}, {@code ChangedMeanwhile}, {@code StructureAlreadyKnown}.
     */
    void change(Actor actor, ChangeStructure command);

    /** A structure for a body. */
    record RegisterStructure(BodyCode body, StructureDetails details) {}

    /** Other details for a structure; {@code version} as it was read. */
    record ChangeStructure(BodyCode body, StructureId structure, long version, StructureDetails details) {}

    /** How a registration ended. */
    sealed interface Registration {

        StructureId structure();

        /** The structure was unknown and is registered as given. */
        record Registered(StructureId structure) implements Registration {}

        /** The structure was known; its details are those kept before. */
        record AlreadyKnown(StructureId structure) implements Registration {}
    }
}
