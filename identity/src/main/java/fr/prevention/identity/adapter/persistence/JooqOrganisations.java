package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.MEMBERSHIP;
import static fr.prevention.identity.adapter.persistence.generated.Tables.ORGANISATION;

import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.spi.Organisations;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class JooqOrganisations implements Organisations {

    private final DSLContext db;

    JooqOrganisations(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<Organisation> byKey(OrganisationKind kind, String key) {
        return db.select(ORGANISATION.KIND.convertFrom(OrganisationKind::valueOf), ORGANISATION.KEY, ORGANISATION.NAME)
                .from(ORGANISATION)
                .where(ORGANISATION.KIND.eq(kind.name()))
                .and(ORGANISATION.KEY.eq(key))
                .fetchOptional(Records.mapping(Organisation::new));
    }

    @Override
    public boolean add(Organisation organisation, Instant at) {
        return db.insertInto(ORGANISATION)
                        .set(ORGANISATION.KIND, organisation.kind().name())
                        .set(ORGANISATION.KEY, organisation.key())
                        .set(ORGANISATION.NAME, organisation.name())
                        .set(ORGANISATION.REGISTERED_AT, at)
                        .onConflict(ORGANISATION.KIND, ORGANISATION.KEY)
                        .doNothing()
                        .execute()
                == 1;
    }

    @Override
    public void rename(Organisation organisation) {
        db.update(ORGANISATION)
                .set(ORGANISATION.NAME, organisation.name())
                .where(ORGANISATION.KIND.eq(organisation.kind().name()))
                .and(ORGANISATION.KEY.eq(organisation.key()))
                .execute();
        db.update(MEMBERSHIP)
                .set(MEMBERSHIP.ORGANISATION_NAME, organisation.name())
                .where(MEMBERSHIP.ORGANISATION_KIND.eq(organisation.kind().name()))
                .and(MEMBERSHIP.ORGANISATION_KEY.eq(organisation.key()))
                .execute();
    }
}
