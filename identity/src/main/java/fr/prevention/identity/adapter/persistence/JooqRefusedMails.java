package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.REFUSED_MAIL;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.MailKind;
import fr.prevention.identity.spi.RefusedMails;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqRefusedMails implements RefusedMails {

    private final DSLContext db;

    JooqRefusedMails(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<MailKind> of(AccountId account) {
        return db.select(REFUSED_MAIL.KIND.convertFrom(MailKind::valueOf))
                .from(REFUSED_MAIL)
                .where(REFUSED_MAIL.ACCOUNT_ID.eq(account.value()))
                .fetchSet(0, MailKind.class);
    }

    @Override
    public void refuse(AccountId account, Set<MailKind> kinds, Instant at) {
        kinds.stream()
                .sorted()
                .forEach(kind -> db.insertInto(REFUSED_MAIL)
                        .set(REFUSED_MAIL.ACCOUNT_ID, account.value())
                        .set(REFUSED_MAIL.KIND, kind.name())
                        .set(REFUSED_MAIL.REFUSED_AT, at)
                        .onConflictDoNothing()
                        .execute());
    }

    @Override
    public void allow(AccountId account, Set<MailKind> kinds) {
        db.deleteFrom(REFUSED_MAIL)
                .where(REFUSED_MAIL.ACCOUNT_ID.eq(account.value()))
                .and(REFUSED_MAIL.KIND.in(kinds.stream().map(Enum::name).toList()))
                .execute();
    }

    @Override
    public Set<AccountId> refusing(MailKind kind, Collection<AccountId> accounts) {
        return db.select(REFUSED_MAIL.ACCOUNT_ID.convertFrom(AccountId::new))
                .from(REFUSED_MAIL)
                .where(REFUSED_MAIL.KIND.eq(kind.name()))
                .and(REFUSED_MAIL.ACCOUNT_ID.in(
                        accounts.stream().map(AccountId::value).toList()))
                .fetchSet(0, AccountId.class);
    }
}
