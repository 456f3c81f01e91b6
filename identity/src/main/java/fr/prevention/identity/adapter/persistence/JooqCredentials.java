package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCOUNT;
import static fr.prevention.identity.adapter.persistence.generated.Tables.CREDENTIAL;

import fr.prevention.identity.adapter.persistence.generated.tables.records.CredentialRecord;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.domain.Credential;
import fr.prevention.identity.domain.PasswordHash;
import fr.prevention.identity.spi.Credentials;
import java.util.Optional;
import org.jooq.DSLContext;
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
    public void put(Credential credential) {
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
        db.deleteFrom(CREDENTIAL)
                .where(CREDENTIAL.ACCOUNT_ID.eq(account.value()))
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
