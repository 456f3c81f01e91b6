package fr.prevention.establishment.adapter.persistence;

import static fr.prevention.establishment.adapter.persistence.generated.Tables.PROFILE;

import fr.prevention.establishment.adapter.persistence.generated.tables.records.ProfileRecord;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.establishment.domain.Profile;
import fr.prevention.establishment.domain.Revision;
import fr.prevention.establishment.spi.Profiles;
import fr.prevention.identity.api.AccountId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqProfiles implements Profiles {

    private final DSLContext dsl;
    private final ProfileMapping mapping;

    JooqProfiles(DSLContext dsl, ProfileMapping mapping) {
        this.dsl = dsl;
        this.mapping = mapping;
    }

    @Override
    public void add(Profile profile) {
        ProfileRecord row = new ProfileRecord();
        fill(row, profile);
        row.setEstablishment(profile.getId().value());
        row.setVersion(profile.version());
        dsl.insertInto(PROFILE).set(row).execute();
    }

    @Override
    public Optional<Profile> forChange(EstablishmentId establishment) {
        return dsl.selectFrom(PROFILE)
                .where(PROFILE.ESTABLISHMENT.eq(establishment.value()))
                .forUpdate()
                .fetchOptional(this::toDomain);
    }

    @Override
    public void save(Profile profile) {
        ProfileRecord row = new ProfileRecord();
        fill(row, profile);
        row.setVersion(profile.version() + 1);
        int saved = dsl.update(PROFILE)
                .set(row)
                .where(PROFILE.ESTABLISHMENT.eq(profile.getId().value()))
                .and(PROFILE.VERSION.eq(profile.version()))
                .execute();
        if (saved == 0) {
            throw new EstablishmentRefused(
                    forChange(profile.getId()).orElseThrow().changedMeanwhile());
        }
    }

    private void fill(ProfileRecord row, Profile profile) {
        mapping.fill(row, profile.content());
        row.setValidatedAt(profile.validatedAt().orElse(null));
        row.setChangedAt(profile.lastChange().at());
        row.setChangedBy(profile.lastChange().author().value());
        row.setChangedByName(profile.lastChange().authorName());
    }

    private Profile toDomain(ProfileRecord row) {
        return Profile.reconstitute(
                new EstablishmentId(row.getEstablishment()),
                mapping.content(row),
                row.getValidatedAt(),
                new Revision(new AccountId(row.getChangedBy()), row.getChangedByName(), row.getChangedAt()),
                row.getVersion());
    }
}
