package fr.prevention.partnerspace.domain.request;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.api.StructureId;

/**
 * Who may do what with a request: the technicians of its structure write and read it; the agents of its body read and treat it
 * once it is sent; nobody else sees anything, the managers of the structure neither, for they administer accounts and have no
 * need of the persons concerned.
 */
public record RequestAccess(Actor actor) {

    public boolean writesFor(StructureId structure) {
        return actor.holds(
                Role.PARTNER_TECHNICIAN,
                OrganisationKind.PARTNER_STRUCTURE,
                structure.value().toString());
    }

    public boolean worksAt(BodyCode body) {
        return actor.holds(Role.BODY_AGENT, OrganisationKind.HEALTH_INSURANCE_BODY, body.value());
    }

    public boolean mayRead(StructureId structure, BodyCode body, RequestStatus status) {
        return writesFor(structure) || (status != RequestStatus.DRAFT && worksAt(body));
    }
}
