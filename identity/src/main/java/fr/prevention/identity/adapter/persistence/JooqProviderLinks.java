package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCOUNT;
import static fr.prevention.identity.adapter.persistence.generated.Tables.PROVIDER_LINK;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.spi.ProviderLinks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqProviderLinks implements ProviderLinks {

    private final DSLContext db;

    JooqProviderLinks(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<AccountId> accountOf(String issuer, String subject) {
        return db.select(PROVIDER_LINK.ACCOUNT_ID.convertFrom(AccountId::new))
                .from(PROVIDER_LINK)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(PROVIDER_LINK.ACCOUNT_ID))
                .where(PROVIDER_LINK.ISSUER.eq(issuer))
                .and(PROVIDER_LINK.SUBJECT.eq(subject))
                .and(ACCOUNT.ACTIVE)
                .fetchOptional(row -> row.value1());
    }

    @Override
    public boolean add(String issuer, String subject, AccountId account, Instant at) {
        return db.insertInto(PROVIDER_LINK)
                        .set(PROVIDER_LINK.ISSUER, issuer)
                        .set(PROVIDER_LINK.SUBJECT, subject)
                        .set(PROVIDER_LINK.ACCOUNT_ID, account.value())
                        .set(PROVIDER_LINK.LINKED_AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public boolean remove(AccountId account, String issuer) {
        return db.deleteFrom(PROVIDER_LINK)
                        .where(PROVIDER_LINK.ACCOUNT_ID.eq(account.value()))
                        .and(PROVIDER_LINK.ISSUER.eq(issuer))
                        .execute()
                == 1;
    }

    @Override
    public Optional<Instant> linkedSince(AccountId account, String issuer) {
        return db.select(PROVIDER_LINK.LINKED_AT)
                .from(PROVIDER_LINK)
                .where(PROVIDER_LINK.ACCOUNT_ID.eq(account.value()))
                .and(PROVIDER_LINK.ISSUER.eq(issuer))
                .fetchOptional(PROVIDER_LINK.LINKED_AT);
    }

    @Override
    public List<AccountId> activeAccountsWith(EmailAddress email) {
        return db.select(ACCOUNT.ID.convertFrom(AccountId::new))
                .from(ACCOUNT)
                .where(ACCOUNT.EMAIL.eq(email.value()))
                .and(ACCOUNT.ACTIVE)
                .limit(2)
                .fetch(row -> row.value1());
    }
}
