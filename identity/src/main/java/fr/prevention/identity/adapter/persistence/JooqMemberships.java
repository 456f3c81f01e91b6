package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.MEMBERSHIP;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.spi.Memberships;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqMemberships implements Memberships {

    private final DSLContext db;

    JooqMemberships(DSLContext db) {
        this.db = db;
    }

    @Override
    public void add(AccountId account, Membership membership, Instant grantedAt) {
        var organisation = membership.organisation();
        db.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.ID, membership.id())
                .set(MEMBERSHIP.ACCOUNT_ID, account.value())
                .set(MEMBERSHIP.ORGANISATION_KIND, organisation.kind().name())
                .set(MEMBERSHIP.ORGANISATION_KEY, organisation.key())
                .set(MEMBERSHIP.ORGANISATION_NAME, organisation.name())
                .set(MEMBERSHIP.ROLE, membership.role().name())
                .set(MEMBERSHIP.GRANTED_AT, grantedAt)
                .onConflict(
                        MEMBERSHIP.ACCOUNT_ID,
                        MEMBERSHIP.ORGANISATION_KIND,
                        MEMBERSHIP.ORGANISATION_KEY,
                        MEMBERSHIP.ROLE)
                .doNothing()
                .execute();
    }
}
