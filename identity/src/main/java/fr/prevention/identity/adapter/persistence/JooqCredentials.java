package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCOUNT;
import static fr.prevention.identity.adapter.persistence.generated.Tables.CREDENTIAL;
import static fr.prevention.identity.adapter.persistence.generated.Tables.PREVIOUS_PASSWORD;
import static org.jooq.impl.DSL.select;

import fr.prevention.identity.adapter.persistence.generated.tables.records.CredentialRecord;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.domain.password.Credential;
import fr.prevention.identity.domain.password.PasswordHash;
import fr.prevention.identity.spi.Credentials;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.springframework.stereotype.Repository;

@Repository
class JooqCredentials implements Credentials {

    private final DSLContext db;

    JooqCredentials(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<Credential> ofActiveAccount(LoginIdentifier login) {
        return db.select(CREDENTIAL.fields())
                .from(CREDENTIAL)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CREDENTIAL.ACCOUNT_ID))
                .where(ACCOUNT.LOGIN.eq(login.value()))
                .and(ACCOUNT.ACTIVE)
                .fetchOptionalInto(CREDENTIAL)
                .map(JooqCredentials::toDomain);
    }

    @Override
    public Optional<Credential> of(AccountId account) {
        return db.selectFrom(CREDENTIAL)
                .where(CREDENTIAL.ACCOUNT_ID.eq(account.value()))
                .fetchOptional(JooqCredentials::toDomain);
    }

    @Override
    public List<PasswordHash> previous(AccountId account) {
        return db.select(PREVIOUS_PASSWORD.PASSWORD_HASH.convertFrom(PasswordHash::new))
                .from(PREVIOUS_PASSWORD)
                .where(PREVIOUS_PASSWORD.ACCOUNT_ID.eq(account.value()))
                .orderBy(PREVIOUS_PASSWORD.CHOSEN_AT.desc())
                .limit(KEPT)
                .fetch(Record1::value1);
    }

    @Override
    public void put(Credential credential) {
        remember(credential.account());
        var hash = credential.hash().value();
        db.insertInto(CREDENTIAL)
                .set(CREDENTIAL.ACCOUNT_ID, credential.account().value())
                .set(CREDENTIAL.PASSWORD_HASH, hash)
                .set(CREDENTIAL.CHANGED_AT, credential.changedAt())
                .onConflict(CREDENTIAL.ACCOUNT_ID)
                .doUpdate()
                .set(CREDENTIAL.PASSWORD_HASH, hash)
                .set(CREDENTIAL.CHANGED_AT, credential.changedAt())
                .execute();
    }

    @Override
    public boolean has(AccountId account) {
        return db.fetchExists(CREDENTIAL, CREDENTIAL.ACCOUNT_ID.eq(account.value()));
    }

    @Override
    public void forget(AccountId account) {
        remember(account);
        db.deleteFrom(CREDENTIAL)
                .where(CREDENTIAL.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    private void remember(AccountId account) {
        db.insertInto(
                        PREVIOUS_PASSWORD,
                        PREVIOUS_PASSWORD.ACCOUNT_ID,
                        PREVIOUS_PASSWORD.PASSWORD_HASH,
                        PREVIOUS_PASSWORD.CHOSEN_AT)
                .select(select(CREDENTIAL.ACCOUNT_ID, CREDENTIAL.PASSWORD_HASH, CREDENTIAL.CHANGED_AT)
                        .from(CREDENTIAL)
                        .where(CREDENTIAL.ACCOUNT_ID.eq(account.value())))
                .onConflictDoNothing()
                .execute();
        var kept = select(PREVIOUS_PASSWORD.PASSWORD_HASH)
                .from(PREVIOUS_PASSWORD)
                .where(PREVIOUS_PASSWORD.ACCOUNT_ID.eq(account.value()))
                .orderBy(PREVIOUS_PASSWORD.CHOSEN_AT.desc())
                .limit(KEPT);
        db.deleteFrom(PREVIOUS_PASSWORD)
                .where(PREVIOUS_PASSWORD.ACCOUNT_ID.eq(account.value()))
                .and(PREVIOUS_PASSWORD.PASSWORD_HASH.notIn(kept))
                .execute();
    }

    @Override
    public void strengthen(Credential read, PasswordHash stronger) {
        db.update(CREDENTIAL)
                .set(CREDENTIAL.PASSWORD_HASH, stronger.value())
                .where(CREDENTIAL.ACCOUNT_ID.eq(read.account().value()))
                .and(CREDENTIAL.PASSWORD_HASH.eq(read.hash().value()))
                .execute();
    }

    private static Credential toDomain(CredentialRecord record) {
        return new Credential(
                new AccountId(record.getAccountId()),
                new PasswordHash(record.getPasswordHash()),
                record.getChangedAt());
    }
}
