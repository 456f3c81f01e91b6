package fr.prevention.partnerspace.domain.access;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.StructureId;
import java.util.Optional;

/**
 * Who may do what: the agents of a body keep its structures, agreements and managers, and see the technicians of
 * its structures; the managers of a structure administer its technicians; managers and technicians choose a body.
 */
public record PartnerAccess(Actor actor) {

    public boolean actsFor(BodyCode body) {
        return actor.holds(Role.BODY_AGENT, OrganisationKind.HEALTH_INSURANCE_BODY, body.value());
    }

    /** The body for which the actor is an agent, where it is one: an actor is of one organisation at a time. */
    public Optional<BodyCode> ownBody() {
        return actor.memberships().stream()
                .filter(held -> held.role() == Role.BODY_AGENT)
                .findFirst()
                .map(held -> new BodyCode(held.organisation().key()));
    }

    public boolean manages(StructureId structure) {
        return holds(Role.PARTNER_MANAGER, structure);
    }

    public boolean belongsTo(StructureId structure) {
        return manages(structure) || holds(Role.PARTNER_TECHNICIAN, structure);
    }

    private boolean holds(Role role, StructureId structure) {
        return actor.holds(
                role, OrganisationKind.PARTNER_STRUCTURE, structure.value().toString());
    }
}
