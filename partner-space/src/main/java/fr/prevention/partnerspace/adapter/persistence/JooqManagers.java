package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.ACCOUNT_ENTRY;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.MANAGER;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.ManagerRecord;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.DottedPhone;
import fr.prevention.partnerspace.api.FamilyName;
import fr.prevention.partnerspace.api.FirstName;
import fr.prevention.partnerspace.api.JobTitle;
import fr.prevention.partnerspace.api.ManagerId;
import fr.prevention.partnerspace.api.PartnerPerson;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.Title;
import fr.prevention.partnerspace.domain.access.Entry;
import fr.prevention.partnerspace.domain.manager.PartnerManager;
import fr.prevention.partnerspace.spi.Managers;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqManagers implements Managers {

    private final DSLContext dsl;

    JooqManagers(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<PartnerManager> find(ManagerId id) {
        return dsl.fetchOptional(MANAGER, MANAGER.ID.eq(id.value())).map(JooqManagers::toDomain);
    }

    @Override
    public Optional<PartnerManager> ofSubmission(StructureId structure, UUID submission) {
        return dsl.fetchOptional(
                        MANAGER, MANAGER.SUBMISSION.eq(submission).and(MANAGER.STRUCTURE_ID.eq(structure.value())))
                .map(JooqManagers::toDomain);
    }

    @Override
    public int active(StructureId structure) {
        return dsl.fetchCount(MANAGER, MANAGER.STRUCTURE_ID.eq(structure.value()), MANAGER.ACTIVE.isTrue());
    }

    @Override
    public void add(UUID submission, PartnerManager manager) {
        ManagerRecord row = dsl.newRecord(MANAGER);
        fill(row, manager);
        row.setSubmission(submission);
        row.insert();
    }

    @Override
    public void update(PartnerManager manager) {
        ManagerRecord row = dsl.newRecord(MANAGER);
        fill(row, manager);
        row.setVersion(manager.version() + 1);
        int updated = dsl.update(MANAGER)
                .set(row)
                .where(MANAGER.ID.eq(manager.getId().value()), MANAGER.VERSION.eq(manager.version()))
                .execute();
        if (updated == 0) {
            throw new PartnerRefused(new PartnerRefusal.ChangedMeanwhile());
        }
    }

    @Override
    public void append(ManagerId manager, Entry entry) {
        dsl.insertInto(ACCOUNT_ENTRY)
                .set(
                        ACCOUNT_ENTRY.ID,
                        Generators.timeBasedEpochRandomGenerator().generate())
                .set(ACCOUNT_ENTRY.MANAGER_ID, manager.value())
                .set(ACCOUNT_ENTRY.KIND, entry.kind().name())
                .set(ACCOUNT_ENTRY.AT, entry.at())
                .set(ACCOUNT_ENTRY.BY_NAME, entry.byName())
                .set(ACCOUNT_ENTRY.REASON, entry.detail())
                .execute();
    }

    private static void fill(ManagerRecord row, PartnerManager manager) {
        PartnerPerson person = manager.person();
        row.setId(manager.getId().value());
        row.setStructureId(manager.structure().value());
        row.setBodyCode(manager.body().value());
        row.setAccountId(manager.account().value());
        row.setLogin(manager.login());
        row.setTitle(person.title().name());
        row.setBirthName(written(person.birthName()));
        row.setUsualName(written(person.usualName()));
        row.setFirstName(person.firstName().value());
        row.setJobTitle(person.jobTitle().value());
        row.setPhone(person.phone().value());
        row.setEmail(person.email().value());
        row.setActive(manager.isActive());
        row.setSearchText(SearchText.of(
                written(person.birthName()),
                written(person.usualName()),
                person.firstName().value(),
                manager.login()));
        row.setCreatedAt(manager.createdAt());
        row.setVersion(manager.version());
    }

    private static PartnerManager toDomain(ManagerRecord row) {
        return PartnerManager.reconstitute(
                new ManagerId(row.getId()),
                new StructureId(row.getStructureId()),
                new BodyCode(row.getBodyCode()),
                new AccountId(row.getAccountId()),
                row.getLogin(),
                person(row),
                row.getActive(),
                row.getCreatedAt(),
                row.getVersion());
    }

    static PartnerPerson person(ManagerRecord row) {
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
