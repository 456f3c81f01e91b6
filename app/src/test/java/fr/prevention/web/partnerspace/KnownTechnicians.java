package fr.prevention.web.partnerspace;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.partnerspace.api.AccountEntryView;
import fr.prevention.partnerspace.api.AgreementDirectory.AgreementView;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.BodyDirectory;
import fr.prevention.partnerspace.api.BodySelection;
import fr.prevention.partnerspace.api.DottedPhone;
import fr.prevention.partnerspace.api.FamilyName;
import fr.prevention.partnerspace.api.FirstName;
import fr.prevention.partnerspace.api.JobTitle;
import fr.prevention.partnerspace.api.PartnerPerson;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.Places;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.TechnicianAccounts;
import fr.prevention.partnerspace.api.TechnicianDirectory;
import fr.prevention.partnerspace.api.TechnicianId;
import fr.prevention.partnerspace.api.Title;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Les Paniers Solidaires under agreement with the CPAM de la Gironde, where Paul Fort administers Maryse Pichon. */
class KnownTechnicians implements TechnicianDirectory, TechnicianAccounts, BodySelection, BodyDirectory {

    static final BodyCode GIRONDE = new BodyCode("CPAM-GIRONDE");
    static final StructureId PANIERS = new StructureId(id("paniers"));
    static final TechnicianId MARYSE = new TechnicianId(id("maryse"));
    static final Actor PAUL = new Actor(
            new AccountId(id("paul")),
            "p.fort",
            "Paul FORT",
            List.of(new Membership(
                    id("paul"),
                    new Organisation(
                            OrganisationKind.PARTNER_STRUCTURE, PANIERS.value().toString(), "Les Paniers"),
                    Role.PARTNER_MANAGER)));

    final List<Object> acts = new ArrayList<>();
    Places places = new Places(1, 3);
    AgreementState state = AgreementState.CURRENT;
    boolean ended;

    @Nullable
    PartnerRefusal refusal;

    void reset() {
        acts.clear();
        places = new Places(1, 3);
        state = AgreementState.CURRENT;
        ended = false;
        refusal = null;
    }

    static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    static PartnerPerson maryse(String jobTitle) {
        return new PartnerPerson(
                Title.MADAME,
                FamilyName.parse("Pichon").orElseThrow(),
                null,
                FirstName.parse("Maryse").orElseThrow(),
                new JobTitle(jobTitle),
                new DottedPhone("07.00.00.00.00"),
                new EmailAddress("maryse@paniers.example"));
    }

    @Override
    public TechnicianList list(Actor actor, BodyCode body, StructureId structure) {
        return new TechnicianList(List.of(view()), places);
    }

    @Override
    public TechnicianSheet sheet(Actor actor, TechnicianId technician) {
        if (!technician.equals(MARYSE)) {
            throw new PartnerRefused(new PartnerRefusal.UnknownTechnician());
        }
        Instant at = Instant.parse("2026-11-02T09:00:00Z");
        return new TechnicianSheet(
                view(),
                List.of(
                        new AccountEntryView(AccountEntryView.Kind.CREATED, at, "Paul FORT", ""),
                        new AccountEntryView(
                                AccountEntryView.Kind.DEACTIVATED, at, "Paul FORT", "<b>Fin</b> de mission"),
                        new AccountEntryView(AccountEntryView.Kind.REACTIVATED, at, "Ana COSTA", "Retour")));
    }

    private static TechnicianView view() {
        return new TechnicianView(
                MARYSE, PANIERS, GIRONDE, new AccountId(MARYSE.value()), "m.pichon", maryse("Juriste"), true, 4);
    }

    @Override
    public Optional<CreatedTechnician> ofSubmission(Actor actor, StructureId structure, UUID submission) {
        return Optional.empty();
    }

    @Override
    public CreatedTechnician create(Actor actor, CreateTechnician command) {
        act(command);
        return new CreatedTechnician(MARYSE, command.account(), command.login());
    }

    @Override
    public void change(Actor actor, ChangeTechnician command) {
        act(command);
    }

    @Override
    public void deactivate(Actor actor, DeactivateTechnician command) {
        act(command);
    }

    @Override
    public void reactivate(Actor actor, ReactivateTechnician command) {
        act(command);
    }

    private void act(Object command) {
        if (refusal != null) {
            throw new PartnerRefused(refusal);
        }
        acts.add(command);
    }

    @Override
    public Offer offer(Actor actor, StructureId structure) {
        return new Offer(ended ? List.of() : List.of(agreement(), dordogne()), null);
    }

    @Override
    public AgreementView choose(Actor actor, StructureId structure, BodyCode body) {
        act(body);
        return agreement();
    }

    @Override
    public Optional<AgreementView> standing(StructureId structure, BodyCode body) {
        return ended ? Optional.empty() : Optional.of(agreement());
    }

    private AgreementView agreement() {
        return new AgreementView(
                new AgreementId(id("agreement")),
                PANIERS,
                "Les Paniers",
                GIRONDE,
                "CPAM GIRONDE",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 12),
                places.maximum(),
                2,
                state,
                19);
    }

    private AgreementView dordogne() {
        return new AgreementView(
                new AgreementId(id("dordogne")),
                PANIERS,
                "Les Paniers",
                new BodyCode("CPAM-DORDOGNE"),
                "CPAM DORDOGNE",
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 12, 31),
                3,
                2,
                AgreementState.FUTURE,
                403);
    }

    @Override
    public Optional<BodyView> body(BodyCode code) {
        return Optional.of(new BodyView(code, "CPAM GIRONDE", new EmailAddress("partenaires@cpam.example")));
    }

    @Override
    public List<BodyView> bodies() {
        return List.of();
    }
}
