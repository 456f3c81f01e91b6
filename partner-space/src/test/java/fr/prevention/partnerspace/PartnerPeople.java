package fr.prevention.partnerspace;

import fr.prevention.establishment.api.PostalCode;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.BodyDirectory.BodyView;
import fr.prevention.partnerspace.api.DottedPhone;
import fr.prevention.partnerspace.api.FamilyName;
import fr.prevention.partnerspace.api.FirstName;
import fr.prevention.partnerspace.api.JobTitle;
import fr.prevention.partnerspace.api.PartnerPerson;
import fr.prevention.partnerspace.api.StructureDetails;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.StructureSize;
import fr.prevention.partnerspace.api.Title;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The people, bodies and structures of the tests. */
public final class PartnerPeople {

    public static final BodyCode GIRONDE = new BodyCode("CPAM-GIRONDE");
    public static final BodyCode DORDOGNE = new BodyCode("CPAM-DORDOGNE");
    public static final BodyCode LOT_ET_GARONNE = new BodyCode("CPAM-LOT-ET-GARONNE");

    private PartnerPeople() {}

    /** Alain Perrin is an agent of CPAM Gironde. */
    public static Actor alainPerrin() {
        return agentOf(GIRONDE, "a.gironde", "Alain Perrin");
    }

    /** Delphine Roy is an agent of CPAM Dordogne. */
    public static Actor delphineRoy() {
        return agentOf(DORDOGNE, "d.dordogne", "Delphine Roy");
    }

    /** Paul Fort manages the structure. */
    public static Actor paulFort(StructureId structure) {
        return of("p.fort", "Paul FORT", structure(structure), Role.PARTNER_MANAGER);
    }

    /** Maryse Pichon is a technician of the structure. */
    public static Actor marysePichon(StructureId structure) {
        return of("m.pichon", "Maryse PICHON", structure(structure), Role.PARTNER_TECHNICIAN);
    }

    /** The bodies, as they are registered. */
    public static List<BodyView> bodies() {
        return List.of(
                new BodyView(GIRONDE, "CPAM GIRONDE", new EmailAddress("partenaires@cpam-gironde.example")),
                new BodyView(DORDOGNE, "CPAM DORDOGNE", new EmailAddress("partenaires@cpam-dordogne.example")),
                new BodyView(LOT_ET_GARONNE, "CPAM LOT ET GARONNE", new EmailAddress("partenaires@cpam-lg.example")));
    }

    /** An association of 60 people, hence three managers at most. */
    public static StructureDetails paniersSolidaires(String name) {
        return new StructureDetails(
                name,
                StructureSize.FROM_50_TO_249,
                "12 rue des Faures",
                new PostalCode("33000"),
                "Bordeaux",
                "Jeanne Maury",
                new DottedPhone("05.56.00.00.00"),
                new EmailAddress("contact@paniers-solidaires.example"));
    }

    /** A person of whom the name alone matters. */
    public static PartnerPerson person(String firstName, String birthName) {
        return person(firstName, birthName, "");
    }

    public static PartnerPerson person(String firstName, String birthName, String usualName) {
        return new PartnerPerson(
                Title.MADAME,
                FamilyName.parse(birthName).orElse(null),
                FamilyName.parse(usualName).orElse(null),
                FirstName.parse(firstName).orElseThrow(),
                new JobTitle("Bénévole"),
                new DottedPhone("07.00.00.00.00"),
                new EmailAddress("quelqu.un@paniers-solidaires.example"));
    }

    private static Actor agentOf(BodyCode body, String login, String name) {
        return of(
                login,
                name,
                new Organisation(OrganisationKind.HEALTH_INSURANCE_BODY, body.value(), body.value()),
                Role.BODY_AGENT);
    }

    private static Organisation structure(StructureId id) {
        return new Organisation(OrganisationKind.PARTNER_STRUCTURE, id.value().toString(), "Les Paniers Solidaires");
    }

    private static Actor of(String login, String name, Organisation organisation, Role role) {
        AccountId account = new AccountId(UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8)));
        return new Actor(account, login, name, List.of(new Membership(account.value(), organisation, role)));
    }
}
