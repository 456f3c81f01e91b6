package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCOUNT;
import static fr.prevention.identity.adapter.persistence.generated.Tables.KNOWN_BROWSER;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.domain.access.SecretHash;
import fr.prevention.identity.spi.KnownBrowsers;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqKnownBrowsers implements KnownBrowsers {

    private final DSLContext db;

    JooqKnownBrowsers(DSLContext db) {
        this.db = db;
    }

    @Override
    public boolean knows(SecretHash browser, LoginIdentifier login) {
        return db.fetchExists(db.selectOne()
                .from(KNOWN_BROWSER)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(KNOWN_BROWSER.ACCOUNT_ID))
                .where(KNOWN_BROWSER.TOKEN_HASH.eq(browser.value()))
                .and(ACCOUNT.LOGIN.eq(login.value())));
    }

    @Override
    public void keep(SecretHash browser, AccountId account, Instant at) {
        db.insertInto(KNOWN_BROWSER)
                .set(KNOWN_BROWSER.TOKEN_HASH, browser.value())
                .set(KNOWN_BROWSER.ACCOUNT_ID, account.value())
                .set(KNOWN_BROWSER.KNOWN_SINCE, at)
                .set(KNOWN_BROWSER.LAST_SEEN, at)
                .onConflict(KNOWN_BROWSER.TOKEN_HASH, KNOWN_BROWSER.ACCOUNT_ID)
                .doUpdate()
                .set(KNOWN_BROWSER.LAST_SEEN, at)
                .execute();
    }

    @Override
    public void forgetUnseenSince(Instant then) {
        db.deleteFrom(KNOWN_BROWSER).where(KNOWN_BROWSER.LAST_SEEN.lt(then)).execute();
    }
}
