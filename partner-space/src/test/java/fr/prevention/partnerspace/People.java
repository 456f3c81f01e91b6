package fr.prevention.partnerspace;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.StructureId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The people of the tests. */
public final class People {

    private People() {}

    /** Marie Pichon is a technician of the structure. */
    public static Actor mariePichon(StructureId structure) {
        return of("m.pichon", "Marie Pichon", structure(structure), Role.PARTNER_TECHNICIAN);
    }

    /** Victor Chausson is another technician of the structure. */
    public static Actor victorChausson(StructureId structure) {
        return of("v.chausson2", "Victor Chausson", structure(structure), Role.PARTNER_TECHNICIAN);
    }

    /** Yves Aubert manages the technicians of the structure. */
    public static Actor yvesAubert(StructureId structure) {
        return of("y.aubert", "Yves Aubert", structure(structure), Role.PARTNER_MANAGER);
    }

    /** Nadia Benali is an agent of the body. */
    public static Actor nadiaBenali(BodyCode body) {
        return of("n.benali." + body.value(), "Nadia Benali", body(body), Role.BODY_AGENT);
    }

    /** Luc Fabre is another agent of the body. */
    public static Actor lucFabre(BodyCode body) {
        return of("l.fabre." + body.value(), "Luc Fabre", body(body), Role.BODY_AGENT);
    }

    private static Organisation structure(StructureId id) {
        return new Organisation(OrganisationKind.PARTNER_STRUCTURE, id.value().toString(), "Les Paniers Solidaires");
    }

    private static Organisation body(BodyCode code) {
        return new Organisation(OrganisationKind.HEALTH_INSURANCE_BODY, code.value(), code.value());
    }

    private static Actor of(String login, String name, Organisation organisation, Role role) {
        UUID account = UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8));
        return new Actor(new AccountId(account), login, name, List.of(new Membership(account, organisation, role)));
    }
}
