package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCOUNT;
import static fr.prevention.identity.adapter.persistence.generated.Tables.MEMBERSHIP;
import static fr.prevention.identity.adapter.persistence.generated.Tables.SETUP_LINK;
import static org.jooq.impl.DSL.selectOne;

import fr.prevention.identity.api.Role;
import fr.prevention.identity.spi.SetupLinks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqSetupLinks implements SetupLinks {

    private final DSLContext db;
    private final Clock clock;

    JooqSetupLinks(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public boolean isAdministered() {
        return db.fetchExists(selectOne()
                .from(MEMBERSHIP)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(MEMBERSHIP.ACCOUNT_ID))
                .where(MEMBERSHIP.ROLE.eq(Role.PLATFORM_ADMINISTRATOR.name()))
                .and(MembershipRows.holdOn(LocalDate.now(clock)))
                .and(ACCOUNT.ACTIVE));
    }

    @Override
    public void put(String hash, Instant createdAt, Instant expiresAt) {
        db.insertInto(SETUP_LINK)
                .set(SETUP_LINK.SECRET_HASH, hash)
                .set(SETUP_LINK.CREATED_AT, createdAt)
                .set(SETUP_LINK.EXPIRES_AT, expiresAt)
                .execute();
    }

    @Override
    public void forgetBefore(Instant moment) {
        db.deleteFrom(SETUP_LINK).where(SETUP_LINK.CREATED_AT.lt(moment)).execute();
    }

    @Override
    public Optional<Instant> expiryOf(String hash) {
        return db.select(SETUP_LINK.EXPIRES_AT)
                .from(SETUP_LINK)
                .where(SETUP_LINK.SECRET_HASH.eq(hash))
                .fetchOptional(SETUP_LINK.EXPIRES_AT);
    }

    @Override
    public boolean take(String hash, Instant at) {
        db.execute("lock table {0} in exclusive mode", SETUP_LINK);
        var opens = expiryOf(hash).filter(expiry -> expiry.isAfter(at)).isPresent();
        if (opens) {
            db.deleteFrom(SETUP_LINK).execute();
        }
        return opens;
    }
}
