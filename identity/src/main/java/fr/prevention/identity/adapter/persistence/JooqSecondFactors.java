package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.RECOVERY_CODE;
import static fr.prevention.identity.adapter.persistence.generated.Tables.SECOND_FACTOR;
import static org.jooq.impl.DSL.row;

import fr.prevention.identity.adapter.persistence.generated.tables.records.SecondFactorRecord;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.SecretSealing;
import fr.prevention.identity.domain.factor.RecoveryCode;
import fr.prevention.identity.domain.factor.TotpSecret;
import fr.prevention.identity.spi.SecondFactors;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqSecondFactors implements SecondFactors {

    private final DSLContext db;
    private final SecretSealing sealing;

    JooqSecondFactors(DSLContext db, SecretSealing sealing) {
        this.db = db;
        this.sealing = sealing;
    }

    @Override
    public Optional<KeptFactor> of(AccountId account) {
        return db.selectFrom(SECOND_FACTOR)
                .where(SECOND_FACTOR.ACCOUNT_ID.eq(account.value()))
                .fetchOptional(this::toDomain);
    }

    @Override
    public int recoveryCodesLeft(AccountId account) {
        return db.fetchCount(RECOVERY_CODE, RECOVERY_CODE.ACCOUNT_ID.eq(account.value()));
    }

    @Override
    public KeptFactor propose(AccountId account, TotpSecret secret, Instant at) {
        var sealed = sealing.seal(place(account), secret.bytes());
        db.insertInto(SECOND_FACTOR)
                .set(SECOND_FACTOR.ACCOUNT_ID, account.value())
                .set(SECOND_FACTOR.SEALED_SECRET, sealed)
                .set(SECOND_FACTOR.PROPOSED_AT, at)
                .onConflict(SECOND_FACTOR.ACCOUNT_ID)
                .doUpdate()
                .set(SECOND_FACTOR.SEALED_SECRET, sealed)
                .set(SECOND_FACTOR.PROPOSED_AT, at)
                .where(SECOND_FACTOR.CONFIRMED_AT.isNull())
                .and(SECOND_FACTOR.PROPOSED_AT.le(at.minus(PROPOSAL_LIFE)))
                .execute();
        return of(account).orElseThrow();
    }

    @Override
    public boolean confirm(AccountId account, long step, Instant at) {
        return db.update(SECOND_FACTOR)
                        .set(SECOND_FACTOR.CONFIRMED_AT, at)
                        .set(SECOND_FACTOR.LAST_STEP, step)
                        .where(SECOND_FACTOR.ACCOUNT_ID.eq(account.value()))
                        .and(SECOND_FACTOR.CONFIRMED_AT.isNull())
                        .execute()
                == 1;
    }

    @Override
    public boolean takeStep(AccountId account, long step) {
        return db.update(SECOND_FACTOR)
                        .set(SECOND_FACTOR.LAST_STEP, step)
                        .where(SECOND_FACTOR.ACCOUNT_ID.eq(account.value()))
                        .and(SECOND_FACTOR.CONFIRMED_AT.isNotNull())
                        .and(SECOND_FACTOR.LAST_STEP.lt(step))
                        .execute()
                == 1;
    }

    @Override
    public boolean take(AccountId account, RecoveryCode code) {
        return db.deleteFrom(RECOVERY_CODE)
                        .where(RECOVERY_CODE.ACCOUNT_ID.eq(account.value()))
                        .and(RECOVERY_CODE.FINGERPRINT.in(sealing.fingerprints(value(account, code))))
                        .execute()
                == 1;
    }

    @Override
    public void replaceRecoveryCodes(AccountId account, List<RecoveryCode> codes) {
        db.deleteFrom(RECOVERY_CODE)
                .where(RECOVERY_CODE.ACCOUNT_ID.eq(account.value()))
                .execute();
        db.insertInto(RECOVERY_CODE, RECOVERY_CODE.ACCOUNT_ID, RECOVERY_CODE.FINGERPRINT)
                .valuesOfRows(codes.stream()
                        .map(code -> row(account.value(), sealing.fingerprint(value(account, code))))
                        .toList())
                .execute();
    }

    @Override
    public boolean remove(AccountId account) {
        return db.deleteFrom(SECOND_FACTOR)
                .where(SECOND_FACTOR.ACCOUNT_ID.eq(account.value()))
                .returning(SECOND_FACTOR.CONFIRMED_AT)
                .fetchOptional(SECOND_FACTOR.CONFIRMED_AT)
                .isPresent();
    }

    private KeptFactor toDomain(SecondFactorRecord record) {
        var account = new AccountId(record.getAccountId());
        var secret = sealing.open(place(account), record.getSealedSecret());
        return new KeptFactor(new TotpSecret(secret), record.getConfirmedAt());
    }

    private static String place(AccountId account) {
        return account.value().toString();
    }

    /** The account is part of it: the same code of two accounts leaves two fingerprints. */
    private static String value(AccountId account, RecoveryCode code) {
        return place(account) + ":" + code.value();
    }
}
