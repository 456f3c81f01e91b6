package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCOUNT;
import static fr.prevention.identity.adapter.persistence.generated.Tables.PASSKEY;

import fr.prevention.identity.adapter.persistence.generated.tables.records.PasskeyRecord;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.IdentityRefusal.PasskeyKnown;
import fr.prevention.identity.api.IdentityRefusal.TooManyPasskeys;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.PasskeyId;
import fr.prevention.identity.api.Passkeys.Passkey;
import fr.prevention.identity.api.Passkeys.PasskeyContent;
import fr.prevention.identity.spi.KeptPasskeys;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqKeptPasskeys implements KeptPasskeys {

    private final DSLContext db;

    JooqKeptPasskeys(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Passkey> of(AccountId account) {
        return db.selectFrom(PASSKEY)
                .where(PASSKEY.ACCOUNT_ID.eq(account.value()))
                .orderBy(PASSKEY.CREATED_AT, PASSKEY.ID)
                .fetch(JooqKeptPasskeys::toDomain);
    }

    @Override
    public Optional<Passkey> byCredential(String credentialId) {
        return db.select(PASSKEY.fields())
                .from(PASSKEY)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(PASSKEY.ACCOUNT_ID))
                .where(PASSKEY.CREDENTIAL_ID.eq(credentialId))
                .and(ACCOUNT.ACTIVE)
                .fetchOptionalInto(PASSKEY)
                .map(JooqKeptPasskeys::toDomain);
    }

    @Override
    public void add(Passkey passkey, int most) {
        var account = passkey.account().value();
        db.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account))
                .forUpdate()
                .execute();
        if (db.fetchCount(PASSKEY, PASSKEY.ACCOUNT_ID.eq(account)) >= most) {
            throw new IdentityRefused(new TooManyPasskeys());
        }
        var added = db.insertInto(PASSKEY)
                .set(fill(new PasskeyRecord(), passkey))
                .onConflict(PASSKEY.CREDENTIAL_ID)
                .doNothing()
                .execute();
        if (added == 0) {
            throw new IdentityRefused(new PasskeyKnown());
        }
    }

    @Override
    public boolean noteUse(String credentialId, long signatureCount, boolean backedUp, Instant at) {
        var counting = PASSKEY.SIGNATURE_COUNT.gt(0L);
        return db.update(PASSKEY)
                        .set(PASSKEY.SIGNATURE_COUNT, signatureCount)
                        .set(PASSKEY.BACKED_UP, backedUp)
                        .set(PASSKEY.LAST_USED_AT, at)
                        .where(PASSKEY.CREDENTIAL_ID.eq(credentialId))
                        .and(counting.not().or(PASSKEY.SIGNATURE_COUNT.lt(signatureCount)))
                        .execute()
                == 1;
    }

    @Override
    public boolean rename(AccountId account, PasskeyId id, String label) {
        return db.update(PASSKEY)
                        .set(PASSKEY.LABEL, label)
                        .where(PASSKEY.ID.eq(id.value()))
                        .and(PASSKEY.ACCOUNT_ID.eq(account.value()))
                        .execute()
                == 1;
    }

    @Override
    public boolean remove(AccountId account, PasskeyId id) {
        return db.deleteFrom(PASSKEY)
                        .where(PASSKEY.ID.eq(id.value()))
                        .and(PASSKEY.ACCOUNT_ID.eq(account.value()))
                        .execute()
                == 1;
    }

    private static Passkey toDomain(PasskeyRecord record) {
        return new Passkey(
                new PasskeyId(record.getId()),
                new AccountId(record.getAccountId()),
                record.getLabel(),
                new PasskeyContent(
                        record.getCredentialId(),
                        record.getPublicKey(),
                        record.getAttestation(),
                        record.getSignatureCount(),
                        Set.of(record.getTransports()),
                        record.getBackupEligible(),
                        record.getBackedUp()),
                record.getCreatedAt(),
                record.getLastUsedAt());
    }

    private static PasskeyRecord fill(PasskeyRecord record, Passkey passkey) {
        var content = passkey.content();
        record.setId(passkey.id().value());
        record.setAccountId(passkey.account().value());
        record.setLabel(passkey.label());
        record.setCredentialId(content.credentialId());
        record.setPublicKey(content.publicKey());
        record.setAttestation(content.attestation());
        record.setSignatureCount(content.signatureCount());
        record.setTransports(content.transports().toArray(String[]::new));
        record.setBackupEligible(content.backupEligible());
        record.setBackedUp(content.backedUp());
        record.setCreatedAt(passkey.createdAt());
        record.setLastUsedAt(passkey.lastUsedAt());
        return record;
    }
}
