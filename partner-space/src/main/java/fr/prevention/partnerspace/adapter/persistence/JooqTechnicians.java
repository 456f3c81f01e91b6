package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.ACCOUNT_ENTRY;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.TECHNICIAN;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.TechnicianRecord;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.DottedPhone;
import fr.prevention.partnerspace.api.FamilyName;
import fr.prevention.partnerspace.api.FirstName;
import fr.prevention.partnerspace.api.JobTitle;
import fr.prevention.partnerspace.api.PartnerPerson;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.TechnicianId;
import fr.prevention.partnerspace.api.Title;
import fr.prevention.partnerspace.domain.access.Entry;
import fr.prevention.partnerspace.domain.technician.PartnerTechnician;
import fr.prevention.partnerspace.spi.Technicians;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqTechnicians implements Technicians {

    private final DSLContext dsl;

    JooqTechnicians(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<PartnerTechnician> find(TechnicianId id) {
        return dsl.fetchOptional(TECHNICIAN, TECHNICIAN.ID.eq(id.value())).map(JooqTechnicians::toDomain);
    }

    @Override
    public Optional<PartnerTechnician> ofSubmission(StructureId structure, UUID submission) {
        return dsl.fetchOptional(
                        TECHNICIAN,
                        TECHNICIAN.SUBMISSION.eq(submission).and(TECHNICIAN.STRUCTURE_ID.eq(structure.value())))
                .map(JooqTechnicians::toDomain);
    }

    @Override
    public int active(StructureId structure) {
        return dsl.fetchCount(TECHNICIAN, TECHNICIAN.STRUCTURE_ID.eq(structure.value()), TECHNICIAN.ACTIVE.isTrue());
    }

    @Override
    public void add(UUID submission, PartnerTechnician technician) {
        TechnicianRecord row = dsl.newRecord(TECHNICIAN);
        fill(row, technician);
        row.setSubmission(submission);
        row.insert();
    }

    @Override
    public void update(PartnerTechnician technician) {
        TechnicianRecord row = dsl.newRecord(TECHNICIAN);
        fill(row, technician);
        row.setVersion(technician.version() + 1);
        int updated = dsl.update(TECHNICIAN)
                .set(row)
                .where(TECHNICIAN.ID.eq(technician.getId().value()), TECHNICIAN.VERSION.eq(technician.version()))
                .execute();
        if (updated == 0) {
            throw new PartnerRefused(new PartnerRefusal.ChangedMeanwhile());
        }
    }

    @Override
    public void append(TechnicianId technician, Entry entry) {
        dsl.insertInto(ACCOUNT_ENTRY)
                .set(
                        ACCOUNT_ENTRY.ID,
                        Generators.timeBasedEpochRandomGenerator().generate())
                .set(ACCOUNT_ENTRY.TECHNICIAN_ID, technician.value())
                .set(ACCOUNT_ENTRY.KIND, entry.kind().name())
                .set(ACCOUNT_ENTRY.AT, entry.at())
                .set(ACCOUNT_ENTRY.BY_NAME, entry.byName())
                .set(ACCOUNT_ENTRY.REASON, entry.detail())
                .execute();
    }

    private static void fill(TechnicianRecord row, PartnerTechnician technician) {
        PartnerPerson person = technician.person();
        row.setId(technician.getId().value());
        row.setStructureId(technician.structure().value());
        row.setBodyCode(technician.body().value());
        row.setAccountId(technician.account().value());
        row.setLogin(technician.login());
        row.setTitle(person.title().name());
        row.setBirthName(written(person.birthName()));
        row.setUsualName(written(person.usualName()));
        row.setFirstName(person.firstName().value());
        row.setJobTitle(person.jobTitle().value());
        row.setPhone(person.phone().value());
        row.setEmail(person.email().value());
        row.setActive(technician.isActive());
        row.setSearchText(SearchText.of(
                written(person.birthName()),
                written(person.usualName()),
                person.firstName().value(),
                technician.login()));
        row.setCreatedAt(technician.createdAt());
        row.setVersion(technician.version());
    }

    private static PartnerTechnician toDomain(TechnicianRecord row) {
        return PartnerTechnician.reconstitute(
                new TechnicianId(row.getId()),
                new StructureId(row.getStructureId()),
                new BodyCode(row.getBodyCode()),
                new AccountId(row.getAccountId()),
                row.getLogin(),
                person(row),
                row.getActive(),
                row.getCreatedAt(),
                row.getVersion());
    }

    static PartnerPerson person(TechnicianRecord row) {
        return new PartnerPerson(
                Title.valueOf(row.getTitle()),
                FamilyName.parse(row.getBirthName()).orElse(null),
                FamilyName.parse(row.getUsualName()).orElse(null),
                new FirstName(row.getFirstName()),
                new JobTitle(row.getJobTitle()),
                new DottedPhone(row.getPhone()),
                new EmailAddress(row.getEmail()));
    }

    private static String written(@Nullable FamilyName name) {
        return name == null ? "" : name.value();
    }
}
