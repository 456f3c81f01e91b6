package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.MEMBERSHIP;
import static fr.prevention.identity.adapter.persistence.generated.Tables.ORGANISATION;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.spi.Memberships;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class JooqMemberships implements Memberships {

    private final DSLContext db;

    JooqMemberships(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Membership> of(AccountId account) {
        return db.fetch(MembershipRows.select()
                        .where(MEMBERSHIP.ACCOUNT_ID.eq(account.value()))
                        .orderBy(MEMBERSHIP.GRANTED_AT, MEMBERSHIP.ID))
                .map(Records.mapping(MembershipRows::toDomain));
    }

    @Override
    public void put(AccountId account, Membership membership, Instant grantedAt) {
        var organisation = membership.organisation();
        register(organisation, grantedAt);
        var rights = membership.rights().stream().map(Enum::name).sorted().toArray(String[]::new);
        LastAdministrator.guarded(() -> db.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.ID, membership.id())
                .set(MEMBERSHIP.ACCOUNT_ID, account.value())
                .set(MEMBERSHIP.ORGANISATION_KIND, organisation.kind().name())
                .set(MEMBERSHIP.ORGANISATION_KEY, organisation.key())
                .set(MEMBERSHIP.ORGANISATION_NAME, organisation.name())
                .set(MEMBERSHIP.ROLE, membership.role().name())
                .set(MEMBERSHIP.RIGHTS, rights)
                .set(MEMBERSHIP.VALID_UNTIL, membership.until())
                .set(MEMBERSHIP.GRANTED_AT, grantedAt)
                .onConflict(
                        MEMBERSHIP.ACCOUNT_ID,
                        MEMBERSHIP.ORGANISATION_KIND,
                        MEMBERSHIP.ORGANISATION_KEY,
                        MEMBERSHIP.ROLE)
                .doUpdate()
                .set(MEMBERSHIP.ORGANISATION_NAME, organisation.name())
                .set(MEMBERSHIP.RIGHTS, rights)
                .set(MEMBERSHIP.VALID_UNTIL, membership.until())
                .execute());
    }

    @Override
    public void remove(AccountId account, OrganisationKind kind, String key, Role role) {
        LastAdministrator.guarded(() -> db.deleteFrom(MEMBERSHIP)
                .where(MEMBERSHIP.ACCOUNT_ID.eq(account.value()))
                .and(MEMBERSHIP.ORGANISATION_KIND.eq(kind.name()))
                .and(MEMBERSHIP.ORGANISATION_KEY.eq(key))
                .and(MEMBERSHIP.ROLE.eq(role.name()))
                .execute());
    }

    private void register(Organisation organisation, Instant at) {
        db.insertInto(ORGANISATION)
                .set(ORGANISATION.KIND, organisation.kind().name())
                .set(ORGANISATION.KEY, organisation.key())
                .set(ORGANISATION.NAME, organisation.name())
                .set(ORGANISATION.REGISTERED_AT, at)
                .onConflict(ORGANISATION.KIND, ORGANISATION.KEY)
                .doUpdate()
                .set(ORGANISATION.NAME, organisation.name())
                .where(ORGANISATION.NAME.ne(organisation.name()))
                .execute();
    }
}
