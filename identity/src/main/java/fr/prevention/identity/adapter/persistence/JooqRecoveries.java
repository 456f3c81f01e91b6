package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ADMINISTRATOR_RECOVERY;
import static org.jooq.impl.DSL.noCondition;

import fr.prevention.identity.adapter.persistence.generated.tables.records.AdministratorRecoveryRecord;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AdministratorRecovery.AskRecovery;
import fr.prevention.identity.api.AdministratorRecovery.Claimed;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.RecoveryId;
import fr.prevention.identity.api.RecoveryState;
import fr.prevention.identity.domain.recovery.Recovery;
import fr.prevention.identity.domain.recovery.Recovery.Decider;
import fr.prevention.identity.domain.recovery.Recovery.Decision;
import fr.prevention.identity.domain.recovery.Recovery.Outcome;
import fr.prevention.identity.spi.Recoveries;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqRecoveries implements Recoveries {

    private static final int MOST = 200;

    private final DSLContext db;

    JooqRecoveries(DSLContext db) {
        this.db = db;
    }

    @Override
    public void add(Recovery recovery) {
        db.insertInto(ADMINISTRATOR_RECOVERY)
                .set(fill(new AdministratorRecoveryRecord(), recovery))
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public Optional<Recovery> held(RecoveryId id) {
        return db.selectFrom(ADMINISTRATOR_RECOVERY)
                .where(ADMINISTRATOR_RECOVERY.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(JooqRecoveries::toDomain);
    }

    @Override
    public Optional<Recovery> bySecret(String hash) {
        return db.selectFrom(ADMINISTRATOR_RECOVERY)
                .where(ADMINISTRATOR_RECOVERY.SECRET_HASH.eq(hash))
                .fetchOptional(JooqRecoveries::toDomain);
    }

    @Override
    public List<Recovery> open() {
        return open(noCondition());
    }

    @Override
    public List<Recovery> openOfKnown() {
        return open(ADMINISTRATOR_RECOVERY.ORGANISATION_KEY.isNotNull());
    }

    private List<Recovery> open(Condition condition) {
        return db.selectFrom(ADMINISTRATOR_RECOVERY)
                .where(ADMINISTRATOR_RECOVERY.STATE.in(RecoveryState.ASKED.name(), RecoveryState.APPROVED.name()))
                .and(condition)
                .orderBy(ADMINISTRATOR_RECOVERY.ASKED_AT, ADMINISTRATOR_RECOVERY.ID)
                .limit(MOST)
                .fetch(JooqRecoveries::toDomain);
    }

    @Override
    public List<RecoveryId> due(Instant at) {
        return db.select(ADMINISTRATOR_RECOVERY.ID.convertFrom(RecoveryId::new))
                .from(ADMINISTRATOR_RECOVERY)
                .where(ADMINISTRATOR_RECOVERY.STATE.eq(RecoveryState.APPROVED.name()))
                .and(ADMINISTRATOR_RECOVERY.DUE_AT.le(at))
                .orderBy(ADMINISTRATOR_RECOVERY.DUE_AT)
                .fetch(row -> row.value1());
    }

    @Override
    public void save(Recovery recovery) {
        var row = fill(new AdministratorRecoveryRecord(), recovery);
        row.setVersion(recovery.version() + 1);
        var saved = db.update(ADMINISTRATOR_RECOVERY)
                .set(row)
                .where(ADMINISTRATOR_RECOVERY.ID.eq(recovery.getId().value()))
                .and(ADMINISTRATOR_RECOVERY.VERSION.eq(recovery.version()))
                .execute();
        if (saved == 0) {
            throw new IdentityRefused(new ChangedMeanwhile());
        }
    }

    private static Recovery toDomain(AdministratorRecoveryRecord row) {
        var key = row.getOrganisationKey();
        var account = row.getAccountId();
        return Recovery.reconstitute(
                new AskRecovery(
                        new RecoveryId(row.getId()),
                        new Claimed(
                                OrganisationKind.valueOf(row.getOrganisationKind()),
                                row.getClaimed(),
                                row.getClaimedPostalCode()),
                        row.getFormOfAddress(),
                        ContactDetails.person(row.getGivenName(), row.getFamilyName(), row.getPhone()),
                        row.getJobTitle(),
                        new EmailAddress(row.getEmail()),
                        row.getExplanation()),
                key == null
                        ? null
                        : new Organisation(
                                OrganisationKind.valueOf(row.getOrganisationKind()), key, row.getOrganisationName()),
                row.getAskedAt(),
                RecoveryState.valueOf(row.getState()),
                new Decision(row.getDecidedByName(), decider(row), row.getReason(), row.getDecidedAt(), row.getDueAt()),
                new Outcome(row.getSecretHash(), row.getClosedAt(), account == null ? null : new AccountId(account)),
                row.getVersion());
    }

    private static @Nullable Decider decider(AdministratorRecoveryRecord row) {
        var by = row.getDecidedBy();
        return by == null || row.getDecidedForKind() == null
                ? null
                : new Decider(
                        new AccountId(by),
                        row.getDecidedByName(),
                        new Organisation(
                                OrganisationKind.valueOf(row.getDecidedForKind()),
                                row.getDecidedForKey(),
                                row.getDecidedForName()));
    }

    private static AdministratorRecoveryRecord fill(AdministratorRecoveryRecord row, Recovery recovery) {
        var asked = recovery.asked();
        var decision = recovery.decision();
        var outcome = recovery.outcome();
        var account = outcome.account();
        row.setId(recovery.getId().value());
        row.setOrganisationKind(asked.claimed().kind().name());
        row.setClaimed(asked.claimed().name());
        row.setClaimedPostalCode(asked.claimed().postalCode());
        row.setFormOfAddress(asked.formOfAddress());
        row.setOrganisationKey(recovery.organisation().map(Organisation::key).orElse(null));
        row.setOrganisationName(recovery.organisation().map(Organisation::name).orElse(null));
        row.setGivenName(asked.person().givenName());
        row.setFamilyName(asked.person().familyName());
        row.setPhone(asked.person().phone());
        row.setJobTitle(asked.jobTitle());
        row.setEmail(asked.email().value());
        row.setExplanation(asked.explanation());
        row.setAskedAt(recovery.askedAt());
        row.setState(recovery.state().name());
        row.setDecidedByName(decision.byName());
        var by = decision.by();
        row.setDecidedBy(by == null ? null : by.account().value());
        row.setDecidedForKind(by == null ? null : by.guardian().kind().name());
        row.setDecidedForKey(by == null ? null : by.guardian().key());
        row.setDecidedForName(by == null ? null : by.guardian().name());
        row.setReason(decision.reason());
        row.setDecidedAt(decision.at());
        row.setDueAt(decision.dueAt());
        row.setSecretHash(outcome.secretHash());
        row.setClosedAt(outcome.closedAt());
        row.setAccountId(account == null ? null : account.value());
        row.setVersion(recovery.version());
        return row;
    }
}
