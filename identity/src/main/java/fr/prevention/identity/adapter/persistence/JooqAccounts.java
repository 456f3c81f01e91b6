package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCOUNT;
import static fr.prevention.identity.adapter.persistence.generated.Tables.LOGIN_EVER;

import fr.prevention.identity.adapter.persistence.generated.tables.records.AccountRecord;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefusal.LoginTaken;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.spi.Accounts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqAccounts implements Accounts {

    private final DSLContext db;

    JooqAccounts(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<Account> byId(AccountId id) {
        return db.selectFrom(ACCOUNT).where(ACCOUNT.ID.eq(id.value())).fetchOptional(JooqAccounts::toDomain);
    }

    @Override
    public Optional<Account> held(AccountId id) {
        return db.selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(JooqAccounts::toDomain);
    }

    @Override
    public Optional<Account> byLogin(LoginIdentifier login) {
        return db.selectFrom(ACCOUNT).where(ACCOUNT.LOGIN.eq(login.value())).fetchOptional(JooqAccounts::toDomain);
    }

    @Override
    public List<Account> byEmail(EmailAddress email) {
        return db.selectFrom(ACCOUNT)
                .where(ACCOUNT.EMAIL.eq(email.value()))
                .orderBy(ACCOUNT.CREATED_AT, ACCOUNT.ID)
                .fetch(JooqAccounts::toDomain);
    }

    @Override
    public void add(Account account) {
        var added = db.insertInto(ACCOUNT)
                .set(fill(new AccountRecord(), account))
                .onConflict(ACCOUNT.LOGIN)
                .doNothing()
                .execute();
        if (added == 0) {
            throw new IdentityRefused(new LoginTaken());
        }
        if (!isClaimed(account)) {
            db.deleteFrom(ACCOUNT).where(ACCOUNT.ID.eq(account.getId().value())).execute();
            throw new IdentityRefused(new LoginTaken());
        }
    }

    @Override
    public void save(Account account) {
        if (!isClaimed(account)) {
            throw new IdentityRefused(new LoginTaken());
        }
        var record = fill(new AccountRecord(), account);
        record.setVersion(account.version() + 1);
        var saved = LastAdministrator.guarded(() -> db.update(ACCOUNT)
                .set(record)
                .where(ACCOUNT.ID.eq(account.getId().value()))
                .and(ACCOUNT.VERSION.eq(account.version()))
                .execute());
        if (saved == 0) {
            throw new IdentityRefused(new ChangedMeanwhile());
        }
    }

    /** Keeps the login for this account for ever, unless another one has or had it. */
    private boolean isClaimed(Account account) {
        return db.insertInto(LOGIN_EVER)
                        .set(LOGIN_EVER.LOGIN, account.login().value())
                        .set(LOGIN_EVER.ACCOUNT_ID, account.getId().value())
                        .onConflict(LOGIN_EVER.LOGIN)
                        .doUpdate()
                        .set(LOGIN_EVER.ACCOUNT_ID, DSL.excluded(LOGIN_EVER.ACCOUNT_ID))
                        .where(LOGIN_EVER.ACCOUNT_ID.eq(account.getId().value()))
                        .execute()
                == 1;
    }

    @Override
    public void endSessions(AccountId account, Instant at) {
        db.update(ACCOUNT)
                .set(ACCOUNT.SESSIONS_VALID_FROM, at.truncatedTo(ChronoUnit.MICROS))
                .where(ACCOUNT.ID.eq(account.value()))
                .execute();
    }

    private static Account toDomain(AccountRecord record) {
        return Account.reconstitute(
                new AccountId(record.getId()),
                new LoginIdentifier(record.getLogin()),
                new ContactDetails(
                        record.getDisplayName(), record.getGivenName(), record.getFamilyName(), record.getPhone()),
                new EmailAddress(record.getEmail()),
                record.getActive(),
                record.getSessionsValidFrom(),
                record.getVersion(),
                record.getCreatedAt());
    }

    private static AccountRecord fill(AccountRecord record, Account account) {
        record.setId(account.getId().value());
        record.setLogin(account.login().value());
        record.setDisplayName(account.displayName());
        record.setGivenName(account.details().givenName());
        record.setFamilyName(account.details().familyName());
        record.setPhone(account.details().phone());
        record.setEmail(account.email().value());
        record.setActive(account.isActive());
        record.setSessionsValidFrom(account.sessionsValidFrom());
        record.setVersion(account.version());
        record.setCreatedAt(account.createdAt());
        return record;
    }
}
