package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.LAST_SPACE;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.SpaceChoice.Chosen;
import fr.prevention.identity.spi.LastSpaces;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqLastSpaces implements LastSpaces {

    private final DSLContext db;

    JooqLastSpaces(DSLContext db) {
        this.db = db;
    }

    @Override
    public void put(AccountId account, Chosen chosen, Instant at) {
        db.insertInto(LAST_SPACE)
                .set(LAST_SPACE.ACCOUNT_ID, account.value())
                .set(LAST_SPACE.ORGANISATION_KIND, chosen.kind().name())
                .set(LAST_SPACE.ORGANISATION_KEY, chosen.key())
                .set(LAST_SPACE.CHOSEN_AT, at)
                .onConflict(LAST_SPACE.ACCOUNT_ID)
                .doUpdate()
                .set(LAST_SPACE.ORGANISATION_KIND, chosen.kind().name())
                .set(LAST_SPACE.ORGANISATION_KEY, chosen.key())
                .set(LAST_SPACE.CHOSEN_AT, at)
                .execute();
    }

    @Override
    public Optional<Chosen> of(AccountId account) {
        return db.selectFrom(LAST_SPACE)
                .where(LAST_SPACE.ACCOUNT_ID.eq(account.value()))
                .fetchOptional(row ->
                        new Chosen(OrganisationKind.valueOf(row.getOrganisationKind()), row.getOrganisationKey()));
    }
}
