package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.PROVISIONAL_PAIR;

import fr.prevention.identity.adapter.persistence.generated.tables.records.ProvisionalPairRecord;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.ProvisionalPairId;
import fr.prevention.identity.domain.firstconnection.ProvisionalPair;
import fr.prevention.identity.domain.firstconnection.ProvisionalPair.Ending;
import fr.prevention.identity.domain.password.PasswordHash;
import fr.prevention.identity.spi.ProvisionalPairs;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqProvisionalPairs implements ProvisionalPairs {

    private final DSLContext db;

    JooqProvisionalPairs(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<ProvisionalPair> unended(LoginIdentifier login) {
        return db.selectFrom(PROVISIONAL_PAIR)
                .where(PROVISIONAL_PAIR.LOGIN.eq(login.value()))
                .and(PROVISIONAL_PAIR.ENDING.isNull())
                .fetchOptional(JooqProvisionalPairs::toDomain);
    }

    @Override
    public Optional<ProvisionalPair> held(ProvisionalPairId id) {
        return db.selectFrom(PROVISIONAL_PAIR)
                .where(PROVISIONAL_PAIR.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(JooqProvisionalPairs::toDomain);
    }

    @Override
    public Optional<ProvisionalPair> heldUnended(LoginIdentifier login) {
        return db.selectFrom(PROVISIONAL_PAIR)
                .where(PROVISIONAL_PAIR.LOGIN.eq(login.value()))
                .and(PROVISIONAL_PAIR.ENDING.isNull())
                .forUpdate()
                .fetchOptional(JooqProvisionalPairs::toDomain);
    }

    @Override
    public void add(ProvisionalPair pair) {
        db.insertInto(PROVISIONAL_PAIR)
                .set(fill(new ProvisionalPairRecord(), pair))
                .execute();
    }

    @Override
    public void save(ProvisionalPair pair) {
        db.update(PROVISIONAL_PAIR)
                .set(fill(new ProvisionalPairRecord(), pair))
                .where(PROVISIONAL_PAIR.ID.eq(pair.getId().value()))
                .execute();
    }

    private static ProvisionalPair toDomain(ProvisionalPairRecord row) {
        var ending = row.getEnding();
        return ProvisionalPair.reconstitute(
                new ProvisionalPairId(row.getId()),
                new Organisation(OrganisationKind.MEMBER_COMPANY, row.getOrganisationKey(), row.getOrganisationName()),
                new PasswordHash(row.getPasswordHash()),
                row.getIssuedAt(),
                row.getIssuedByName(),
                row.getExpiresAt(),
                ending == null ? null : Ending.valueOf(ending),
                row.getEndedAt());
    }

    private static ProvisionalPairRecord fill(ProvisionalPairRecord row, ProvisionalPair pair) {
        row.setId(pair.getId().value());
        row.setOrganisationKey(pair.organisation().key());
        row.setOrganisationName(pair.organisation().name());
        row.setLogin(pair.login().value());
        row.setPasswordHash(pair.hash().value());
        row.setIssuedAt(pair.issuedAt());
        row.setIssuedByName(pair.issuedByName());
        row.setExpiresAt(pair.expiresAt());
        row.setEnding(pair.ending().map(Enum::name).orElse(null));
        row.setEndedAt(pair.endedAt().orElse(null));
        return row;
    }
}
