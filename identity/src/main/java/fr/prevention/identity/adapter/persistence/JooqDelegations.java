package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.DELEGATION;

import fr.prevention.identity.adapter.persistence.generated.tables.records.DelegationRecord;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.DelegationId;
import fr.prevention.identity.api.DelegationStage;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.domain.delegation.Delegation;
import fr.prevention.identity.domain.delegation.Delegation.Progress;
import fr.prevention.identity.domain.delegation.Delegation.Terms;
import fr.prevention.identity.spi.Delegations;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqDelegations implements Delegations {

    private static final int WARNING_DAYS = 7;

    private final DSLContext db;

    JooqDelegations(DSLContext db) {
        this.db = db;
    }

    @Override
    public void add(Delegation delegation) {
        db.insertInto(DELEGATION)
                .set(fill(new DelegationRecord(), delegation))
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public Optional<Delegation> byId(DelegationId id) {
        return db.selectFrom(DELEGATION).where(DELEGATION.ID.eq(id.value())).fetchOptional(JooqDelegations::toDomain);
    }

    @Override
    public Optional<Delegation> held(DelegationId id) {
        return db.selectFrom(DELEGATION)
                .where(DELEGATION.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(JooqDelegations::toDomain);
    }

    @Override
    public Optional<Delegation> bySecret(String hash) {
        return db.selectFrom(DELEGATION)
                .where(DELEGATION.SECRET_HASH.eq(hash))
                .fetchOptional(JooqDelegations::toDomain);
    }

    @Override
    public List<Delegation> of(OrganisationKind kind, String key) {
        return db.selectFrom(DELEGATION)
                .where(DELEGATION.ORGANISATION_KIND.eq(kind.name()))
                .and(DELEGATION.ORGANISATION_KEY.eq(key))
                .orderBy(DELEGATION.ENDED_AT.desc().nullsFirst(), DELEGATION.LAST_DAY, DELEGATION.ID)
                .fetch(JooqDelegations::toDomain);
    }

    @Override
    public List<DelegationId> due(LocalDate today) {
        return db.select(DELEGATION.ID.convertFrom(DelegationId::new))
                .from(DELEGATION)
                .where(DELEGATION.ENDING.isNull())
                .and(DELEGATION
                        .LAST_DAY
                        .lt(today)
                        .or(DELEGATION
                                .LAST_DAY
                                .le(today.plusDays(WARNING_DAYS))
                                .and(DELEGATION.ACCOUNT_ID.isNotNull())
                                .and(DELEGATION.WARNED_FOR.isDistinctFrom(DELEGATION.LAST_DAY))))
                .orderBy(DELEGATION.LAST_DAY, DELEGATION.ID)
                .fetch(row -> row.value1());
    }

    @Override
    public void save(Delegation delegation) {
        var row = fill(new DelegationRecord(), delegation);
        row.setVersion(delegation.version() + 1);
        var saved = db.update(DELEGATION)
                .set(row)
                .where(DELEGATION.ID.eq(delegation.getId().value()))
                .and(DELEGATION.VERSION.eq(delegation.version()))
                .execute();
        if (saved == 0) {
            throw new IdentityRefused(new ChangedMeanwhile());
        }
    }

    private static Delegation toDomain(DelegationRecord row) {
        var terms = new Terms(
                new Organisation(
                        OrganisationKind.valueOf(row.getOrganisationKind()),
                        row.getOrganisationKey(),
                        row.getOrganisationName()),
                ContactDetails.person(row.getGivenName(), row.getFamilyName(), ""),
                new EmailAddress(row.getEmail()),
                MembershipRows.rights(row.getRights()).collect(Collectors.toSet()),
                new AccountId(row.getGrantedBy()),
                row.getGrantedByName(),
                new EmailAddress(row.getGrantedByEmail()),
                row.getOfferedAt());
        var account = row.getAccountId();
        var ending = row.getEnding();
        var progress = new Progress(
                row.getSecretHash(),
                account == null ? null : new AccountId(account),
                row.getAcceptedAt(),
                row.getWarnedFor(),
                ending == null ? null : DelegationStage.valueOf(ending),
                row.getEndedAt());
        return Delegation.reconstitute(
                new DelegationId(row.getId()), terms, row.getLastDay(), progress, row.getVersion());
    }

    private static DelegationRecord fill(DelegationRecord row, Delegation delegation) {
        var terms = delegation.terms();
        var progress = delegation.progress();
        var ending = progress.ending();
        row.setId(delegation.getId().value());
        row.setOrganisationKind(terms.organisation().kind().name());
        row.setOrganisationKey(terms.organisation().key());
        row.setOrganisationName(terms.organisation().name());
        row.setGivenName(terms.person().givenName());
        row.setFamilyName(terms.person().familyName());
        row.setEmail(terms.email().value());
        row.setRights(terms.rights().stream().map(Enum::name).sorted().toArray(String[]::new));
        row.setLastDay(delegation.lastDay());
        row.setGrantedBy(terms.grantedBy().value());
        row.setGrantedByName(terms.grantedByName());
        row.setGrantedByEmail(terms.grantedByEmail().value());
        row.setOfferedAt(terms.offeredAt());
        row.setSecretHash(progress.secretHash());
        row.setAccountId(delegation.account().map(AccountId::value).orElse(null));
        row.setAcceptedAt(progress.acceptedAt());
        row.setWarnedFor(progress.warnedFor());
        row.setEnding(ending == null ? null : ending.name());
        row.setEndedAt(progress.endedAt());
        row.setVersion(delegation.version());
        return row;
    }
}
