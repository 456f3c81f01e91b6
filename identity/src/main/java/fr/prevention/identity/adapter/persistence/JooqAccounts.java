package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCOUNT;

import fr.prevention.identity.adapter.persistence.generated.tables.records.AccountRecord;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefusal.LoginTaken;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.domain.Account;
import fr.prevention.identity.spi.Accounts;
import java.util.Optional;
import org.jooq.DSLContext;
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
    public void add(Account account) {
        var added = db.insertInto(ACCOUNT)
                .set(fill(new AccountRecord(), account))
                .onConflict(ACCOUNT.LOGIN)
                .doNothing()
                .execute();
        if (added == 0) {
            throw new IdentityRefused(new LoginTaken());
        }
    }

    @Override
    public void save(Account account) {
        var record = fill(new AccountRecord(), account);
        record.setVersion(account.version() + 1);
        var saved = db.update(ACCOUNT)
                .set(record)
                .where(ACCOUNT.ID.eq(account.getId().value()))
                .and(ACCOUNT.VERSION.eq(account.version()))
                .execute();
        if (saved == 0) {
            throw new IdentityRefused(new ChangedMeanwhile());
        }
    }

    private static Account toDomain(AccountRecord record) {
        return Account.reconstitute(
                new AccountId(record.getId()),
                new LoginIdentifier(record.getLogin()),
                record.getDisplayName(),
                new EmailAddress(record.getEmail()),
                record.getActive(),
                record.getVersion(),
                record.getCreatedAt());
    }

    private static AccountRecord fill(AccountRecord record, Account account) {
        record.setId(account.getId().value());
        record.setLogin(account.login().value());
        record.setDisplayName(account.displayName());
        record.setEmail(account.email().value());
        record.setActive(account.isActive());
        record.setVersion(account.version());
        record.setCreatedAt(account.createdAt());
        return record;
    }
}
