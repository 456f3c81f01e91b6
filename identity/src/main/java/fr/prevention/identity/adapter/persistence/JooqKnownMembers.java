package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ACCOUNT;
import static fr.prevention.identity.adapter.persistence.generated.Tables.MEMBERSHIP;
import static fr.prevention.identity.adapter.persistence.generated.Tables.MEMBER_REFERENCE;
import static fr.prevention.identity.adapter.persistence.generated.Tables.MEMBER_SERVICE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.regexpReplaceAll;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.upper;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.domain.users.MemberReference;
import fr.prevention.identity.spi.KnownMembers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqKnownMembers implements KnownMembers {

    private final DSLContext db;
    private final Clock clock;

    JooqKnownMembers(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void add(String memberNumber, Collection<MemberReference> references, Instant at) {
        references.forEach(reference -> db.insertInto(MEMBER_REFERENCE)
                .set(MEMBER_REFERENCE.MEMBER_NUMBER, memberNumber)
                .set(MEMBER_REFERENCE.REFERENCE, reference.value())
                .set(MEMBER_REFERENCE.ADDED_AT, at)
                .onConflictDoNothing()
                .execute());
    }

    @Override
    public List<AccountId> contacts(MemberReference reference, EmailAddress email, Instant at) {
        return db.selectDistinct(ACCOUNT.ID.convertFrom(AccountId::new))
                .from(ACCOUNT)
                .join(MEMBERSHIP)
                .on(MEMBERSHIP.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(ACCOUNT.EMAIL.eq(email.value()))
                .and(MEMBERSHIP.ORGANISATION_KIND.eq(OrganisationKind.MEMBER_COMPANY.name()))
                .and(MEMBERSHIP.PORTAL_CONTACT)
                .and(MembershipRows.holdOn(LocalDate.ofInstant(at, clock.getZone())))
                .and(isNamed(reference))
                .fetch(row -> row.value1());
    }

    @Override
    public void entrust(String memberNumber, Organisation service, Instant at) {
        db.insertInto(MEMBER_SERVICE)
                .set(MEMBER_SERVICE.MEMBER_NUMBER, memberNumber)
                .set(MEMBER_SERVICE.SERVICE_KEY, service.key())
                .set(MEMBER_SERVICE.SERVICE_NAME, service.name())
                .set(MEMBER_SERVICE.ENTRUSTED_AT, at)
                .onConflict(MEMBER_SERVICE.MEMBER_NUMBER)
                .doUpdate()
                .set(MEMBER_SERVICE.SERVICE_KEY, service.key())
                .set(MEMBER_SERVICE.SERVICE_NAME, service.name())
                .set(MEMBER_SERVICE.ENTRUSTED_AT, at)
                .execute();
    }

    @Override
    public Optional<Organisation> serviceOf(String memberNumber) {
        return db.selectFrom(MEMBER_SERVICE)
                .where(MEMBER_SERVICE.MEMBER_NUMBER.eq(memberNumber))
                .fetchOptional(row -> new Organisation(
                        OrganisationKind.OCCUPATIONAL_HEALTH_SERVICE, row.getServiceKey(), row.getServiceName()));
    }

    @Override
    public Set<String> entrustedTo(String service, Collection<String> memberNumbers) {
        return db.select(MEMBER_SERVICE.MEMBER_NUMBER)
                .from(MEMBER_SERVICE)
                .where(MEMBER_SERVICE.SERVICE_KEY.eq(service))
                .and(MEMBER_SERVICE.MEMBER_NUMBER.in(memberNumbers))
                .fetchSet(row -> row.value1());
    }

    private static Condition isNamed(MemberReference reference) {
        return upper(regexpReplaceAll(MEMBERSHIP.ORGANISATION_KEY, inline("[^0-9A-Za-z]"), inline("")))
                .eq(reference.value())
                .or(MEMBERSHIP.ORGANISATION_KEY.in(select(MEMBER_REFERENCE.MEMBER_NUMBER)
                        .from(MEMBER_REFERENCE)
                        .where(MEMBER_REFERENCE.REFERENCE.eq(reference.value()))));
    }
}
