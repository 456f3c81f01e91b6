package fr.prevention.web.partnerspace.body;

import fr.prevention.establishment.api.PostalCode;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.partnerspace.api.AgreementDirectory.AgreementView;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.AgreementKeeping;
import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.DottedPhone;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.PartnerStructures;
import fr.prevention.partnerspace.api.StructureDetails;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.StructureOverview;
import fr.prevention.partnerspace.api.StructureSheets;
import fr.prevention.partnerspace.api.StructureSize;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Les Paniers Solidaires as the CPAM de la Gironde keeps them, and what was asked about them. */
class KnownStructures implements StructureSheets, StructureOverview, PartnerStructures, AgreementKeeping {

    static final BodyCode GIRONDE = new BodyCode("CPAM-GIRONDE");
    static final StructureId PANIERS = new StructureId(id("paniers"));
    static final AgreementId AGREEMENT = new AgreementId(id("agreement"));
    static final Actor NADIA = new Actor(
            new AccountId(id("nadia")),
            "n.benali",
            "Nadia Benali",
            List.of(new Membership(
                    id("nadia"),
                    new Organisation(OrganisationKind.HEALTH_INSURANCE_BODY, GIRONDE.value(), "CPAM GIRONDE"),
                    Role.BODY_AGENT)));

    final List<Object> acts = new ArrayList<>();
    int technicians = 2;
    AgreementState state = AgreementState.CURRENT;

    @Nullable
    PartnerRefusal refusal;

    @Nullable
    StructureQuery asked;

    void reset() {
        acts.clear();
        technicians = 2;
        state = AgreementState.CURRENT;
        refusal = null;
        asked = null;
    }

    static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public StructureSheet structure(Actor actor, BodyCode body, StructureId structure) {
        if (!structure.equals(PANIERS)) {
            throw new PartnerRefused(new PartnerRefusal.UnknownStructure());
        }
        StructureDetails details = new StructureDetails(
                "Les Paniers",
                StructureSize.FROM_50_TO_249,
                "12 rue des Faures",
                new PostalCode("33000"),
                "Bordeaux",
                "<i>Jeanne</i> Maury",
                new DottedPhone("05.56.00.00.00"),
                new EmailAddress("contact@paniers.example"));
        return new StructureSheet(
                PANIERS,
                details,
                "Luc Fabre",
                Instant.parse("2026-11-23T07:50:00Z"),
                4,
                List.of(agreement()),
                technicians,
                1);
    }

    @Override
    public AgreementSheet agreement(Actor actor, BodyCode body, AgreementId agreement) {
        if (!agreement.equals(AGREEMENT)) {
            throw new PartnerRefused(new PartnerRefusal.UnknownAgreement());
        }
        Instant at = Instant.parse("2026-11-02T09:00:00Z");
        return new AgreementSheet(
                agreement(),
                LocalDate.of(2026, 12, 31),
                "",
                StructureSize.FROM_50_TO_249,
                6,
                List.of(
                        new AgreementEntryView(
                                AgreementEntryView.Kind.RECORDED, at, "Nadia Benali", "2026-01-01 2026-12-31 5 2"),
                        new AgreementEntryView(
                                AgreementEntryView.Kind.AMENDED, at, "Luc Fabre", "2026-01-01 2026-12-31 3 2"),
                        new AgreementEntryView(AgreementEntryView.Kind.WARNED, at, "", "90")),
                List.of());
    }

    private AgreementView agreement() {
        return new AgreementView(
                AGREEMENT,
                PANIERS,
                "Les Paniers",
                GIRONDE,
                "CPAM GIRONDE",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                3,
                2,
                state,
                38);
    }

    @Override
    public Optional<String> nameOf(StructureId structure) {
        return Optional.of("Les Paniers");
    }

    @Override
    public Set<UUID> referencedFiles(Collection<UUID> keys) {
        return Set.of();
    }

    @Override
    public StructureOverview.StructurePage page(Actor actor, BodyCode body, StructureQuery query) {
        asked = query;
        return new StructureOverview.StructurePage(List.of(row()), 1, 1, query.size(), 1);
    }

    @Override
    public List<StructureRow> export(Actor actor, BodyCode body, StructureQuery query) {
        asked = query;
        return List.of(row());
    }

    private StructureRow row() {
        return new StructureRow(
                PANIERS,
                "=Les Paniers",
                "33000",
                "Bordeaux",
                StructureSize.FROM_50_TO_249,
                AGREEMENT,
                state,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                38,
                technicians,
                3,
                1,
                2);
    }

    @Override
    public Registration register(Actor actor, RegisterStructure command) {
        act(command);
        return new Registration.AlreadyKnown(PANIERS);
    }

    @Override
    public void change(Actor actor, ChangeStructure command) {
        act(command);
    }

    @Override
    public AgreementId record(Actor actor, RecordAgreement command) {
        act(command);
        return AGREEMENT;
    }

    @Override
    public AgreementId renew(Actor actor, RenewAgreement command) {
        act(command);
        return AGREEMENT;
    }

    @Override
    public void amend(Actor actor, AmendAgreement command) {
        act(command);
    }

    @Override
    public void endEarly(Actor actor, EndAgreementEarly command) {
        act(command);
    }

    @Override
    public void attach(Actor actor, AttachAgreementDocument command) {
        act(command);
    }

    private void act(Object command) {
        if (refusal != null) {
            throw new PartnerRefused(refusal);
        }
        acts.add(command);
    }
}
