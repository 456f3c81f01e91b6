package fr.prevention.establishment.adapter.persistence;

import static fr.prevention.establishment.adapter.persistence.generated.Tables.FOLLOWED_ESTABLISHMENT;

import fr.prevention.establishment.adapter.persistence.generated.tables.records.FollowedEstablishmentRecord;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefusal.SiretTaken;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.establishment.api.PhoneNumber;
import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.api.Siret;
import fr.prevention.establishment.domain.Classification;
import fr.prevention.establishment.domain.Establishment;
import fr.prevention.establishment.domain.Location;
import fr.prevention.establishment.domain.Revision;
import fr.prevention.establishment.spi.Establishments;
import fr.prevention.identity.api.AccountId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class JooqEstablishments implements Establishments {

    private final DSLContext dsl;

    JooqEstablishments(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Establishment> add(Establishment establishment) {
        FollowedEstablishmentRecord row = new FollowedEstablishmentRecord();
        fill(row, establishment);
        int added = dsl.insertInto(FOLLOWED_ESTABLISHMENT)
                .set(row)
                .onConflictDoNothing()
                .execute();
        return added == 1 ? Optional.empty() : Optional.of(present(establishment));
    }

    @Override
    public Optional<Establishment> find(EstablishmentId id) {
        return dsl.selectFrom(FOLLOWED_ESTABLISHMENT)
                .where(FOLLOWED_ESTABLISHMENT.ID.eq(id.value()))
                .fetchOptional(JooqEstablishments::toDomain);
    }

    @Override
    public Optional<Establishment> held(EstablishmentId id) {
        return dsl.selectFrom(FOLLOWED_ESTABLISHMENT)
                .where(FOLLOWED_ESTABLISHMENT.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(JooqEstablishments::toDomain);
    }

    @Override
    public void save(Establishment establishment) {
        try {
            dsl.update(FOLLOWED_ESTABLISHMENT)
                    .set(FOLLOWED_ESTABLISHMENT.SIRET, establishment.siret().value())
                    .set(FOLLOWED_ESTABLISHMENT.VERSION, FOLLOWED_ESTABLISHMENT.VERSION.plus(1))
                    .where(FOLLOWED_ESTABLISHMENT.ID.eq(establishment.getId().value()))
                    .execute();
        } catch (DuplicateKeyException _) {
            throw new EstablishmentRefused(new SiretTaken(establishment.siret()));
        }
    }

    private Establishment present(Establishment wanted) {
        return dsl.selectFrom(FOLLOWED_ESTABLISHMENT)
                .where(FOLLOWED_ESTABLISHMENT.SIRET.eq(wanted.siret().value()))
                .or(FOLLOWED_ESTABLISHMENT.ID.eq(wanted.getId().value()))
                .orderBy(FOLLOWED_ESTABLISHMENT.SIRET.eq(wanted.siret().value()).desc())
                .limit(1)
                .fetchSingle(JooqEstablishments::toDomain);
    }

    private static void fill(FollowedEstablishmentRecord row, Establishment establishment) {
        PhoneNumber phone = establishment.phone();
        row.setId(establishment.getId().value());
        row.setSiret(establishment.siret().value());
        row.setName(establishment.name());
        row.setAddressLine(establishment.location().addressLine());
        row.setPostalCode(establishment.location().postalCode().value());
        row.setCommune(establishment.location().commune());
        row.setDepartment(establishment.location().department());
        row.setFund(establishment.fund().value());
        row.setPhone(phone == null ? null : phone.value());
        row.setCtnSector(establishment.classification().ctnSector());
        row.setHeadcount(establishment.classification().headcount());
        row.setHeadcountBracket(establishment.classification().headcountBracket());
        row.setEnrolledAt(establishment.enrolment().at());
        row.setEnrolledBy(establishment.enrolment().author().value());
        row.setEnrolledByName(establishment.enrolment().authorName());
        row.setVersion(establishment.version());
    }

    private static Establishment toDomain(FollowedEstablishmentRecord row) {
        return Establishment.reconstitute(
                new EstablishmentId(row.getId()),
                new Siret(row.getSiret()),
                row.getName(),
                new Location(
                        row.getAddressLine(),
                        new PostalCode(row.getPostalCode()),
                        row.getCommune(),
                        row.getDepartment(),
                        new RegionalFundCode(row.getFund())),
                row.getPhone() == null ? null : new PhoneNumber(row.getPhone()),
                new Classification(row.getCtnSector(), row.getHeadcount(), row.getHeadcountBracket()),
                new Revision(new AccountId(row.getEnrolledBy()), row.getEnrolledByName(), row.getEnrolledAt()),
                row.getVersion());
    }
}
