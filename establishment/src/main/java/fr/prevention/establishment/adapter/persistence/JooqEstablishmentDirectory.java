package fr.prevention.establishment.adapter.persistence;

import static fr.prevention.establishment.adapter.persistence.generated.Tables.FOLLOWED_ESTABLISHMENT;
import static fr.prevention.establishment.adapter.persistence.generated.Tables.FUND_MESSAGE;
import static fr.prevention.establishment.adapter.persistence.generated.Tables.PROFILE;
import static fr.prevention.establishment.adapter.persistence.generated.Tables.REGIONAL_FUND;

import fr.prevention.establishment.adapter.persistence.generated.tables.records.ProfileRecord;
import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.PhoneNumber;
import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.ProfileView;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.api.Siret;
import fr.prevention.establishment.domain.EstablishmentAccess;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqEstablishmentDirectory implements EstablishmentDirectory {

    private static final int MOST_REACHED = 10;
    private static final Field<Integer> MESSAGES = DSL.field(
            DSL.selectCount().from(FUND_MESSAGE).where(FUND_MESSAGE.ESTABLISHMENT.eq(FOLLOWED_ESTABLISHMENT.ID)));

    private final DSLContext dsl;
    private final ProfileMapping mapping;

    JooqEstablishmentDirectory(DSLContext dsl, ProfileMapping mapping) {
        this.dsl = dsl;
        this.mapping = mapping;
    }

    @Override
    public Optional<EstablishmentCard> card(EstablishmentId id) {
        return cards(FOLLOWED_ESTABLISHMENT.ID.eq(id.value())).fetchOptional(JooqEstablishmentDirectory::toCard);
    }

    @Override
    public List<EstablishmentCard> cards(Collection<EstablishmentId> ids) {
        UUID[] keys = ids.stream().map(EstablishmentId::value).toArray(UUID[]::new);
        return cards(FOLLOWED_ESTABLISHMENT.ID.eq(DSL.any(keys))).fetch(JooqEstablishmentDirectory::toCard);
    }

    @Override
    public Optional<ProfileView> profile(Actor actor, EstablishmentId id) {
        return dsl.select(FOLLOWED_ESTABLISHMENT.SIRET, FOLLOWED_ESTABLISHMENT.FUND, PROFILE)
                .from(PROFILE)
                .join(FOLLOWED_ESTABLISHMENT)
                .on(FOLLOWED_ESTABLISHMENT.ID.eq(PROFILE.ESTABLISHMENT))
                .where(PROFILE.ESTABLISHMENT.eq(id.value()))
                .fetchOptional()
                .filter(row -> EstablishmentAccess.mayRead(actor, id, new RegionalFundCode(row.value2())))
                .map(row -> toView(new Siret(row.value1()), row.value3()));
    }

    @Override
    public List<ProgressRecipient> progressRecipients(EstablishmentId id) {
        return dsl.selectFrom(PROFILE)
                .where(PROFILE.ESTABLISHMENT.eq(id.value()))
                .fetchOptional()
                .map(JooqEstablishmentDirectory::recipients)
                .orElse(List.of());
    }

    private static List<ProgressRecipient> recipients(ProfileRecord row) {
        Map<String, ProgressRecipient> byAddress = new LinkedHashMap<>();
        add(byAddress, row.getEmail(), row.getFirstName(), row.getLastName());
        add(byAddress, row.getContactEmail(), row.getContactFirstName(), row.getContactLastName());
        return List.copyOf(byAddress.values());
    }

    private static void add(
            Map<String, ProgressRecipient> byAddress, @Nullable String address, String firstName, String lastName) {
        if (address != null) {
            String name = (firstName + " " + lastName).strip();
            byAddress.putIfAbsent(address, new ProgressRecipient(name, new EmailAddress(address)));
        }
    }

    @Override
    public List<EstablishmentId> reachedAt(EmailAddress address) {
        return dsl.select(PROFILE.ESTABLISHMENT)
                .from(PROFILE)
                .where(PROFILE.EMAIL.eq(address.value()).or(PROFILE.CONTACT_EMAIL.eq(address.value())))
                .orderBy(PROFILE.ESTABLISHMENT)
                .limit(MOST_REACHED)
                .fetch(row -> new EstablishmentId(row.value1()));
    }

    private ResultQuery<? extends Record> cards(Condition which) {
        return dsl.select(
                        FOLLOWED_ESTABLISHMENT.asterisk(),
                        REGIONAL_FUND.NAME,
                        PROFILE.VALIDATED_AT,
                        PROFILE.HEAD_MAINTAINS_SPACE,
                        MESSAGES)
                .from(FOLLOWED_ESTABLISHMENT)
                .join(REGIONAL_FUND)
                .on(REGIONAL_FUND.CODE.eq(FOLLOWED_ESTABLISHMENT.FUND))
                .join(PROFILE)
                .on(PROFILE.ESTABLISHMENT.eq(FOLLOWED_ESTABLISHMENT.ID))
                .where(which)
                .orderBy(FrenchOrder.by(FOLLOWED_ESTABLISHMENT.NAME), FOLLOWED_ESTABLISHMENT.ID.asc());
    }

    private static EstablishmentCard toCard(Record row) {
        String phone = row.get(FOLLOWED_ESTABLISHMENT.PHONE);
        return new EstablishmentCard(
                new EstablishmentId(row.get(FOLLOWED_ESTABLISHMENT.ID)),
                new Siret(row.get(FOLLOWED_ESTABLISHMENT.SIRET)),
                row.get(FOLLOWED_ESTABLISHMENT.NAME),
                row.get(FOLLOWED_ESTABLISHMENT.ADDRESS_LINE),
                new PostalCode(row.get(FOLLOWED_ESTABLISHMENT.POSTAL_CODE)),
                row.get(FOLLOWED_ESTABLISHMENT.COMMUNE),
                phone == null ? null : new PhoneNumber(phone),
                new RegionalFundCode(row.get(FOLLOWED_ESTABLISHMENT.FUND)),
                row.get(REGIONAL_FUND.NAME),
                row.get(FOLLOWED_ESTABLISHMENT.CTN_SECTOR),
                row.get(FOLLOWED_ESTABLISHMENT.HEADCOUNT),
                row.get(FOLLOWED_ESTABLISHMENT.HEADCOUNT_BRACKET),
                row.get(PROFILE.VALIDATED_AT),
                Boolean.TRUE.equals(row.get(PROFILE.HEAD_MAINTAINS_SPACE)),
                row.get(MESSAGES));
    }

    private ProfileView toView(Siret siret, ProfileRecord row) {
        boolean untouched = row.getVersion() == 0;
        return new ProfileView(
                new EstablishmentId(row.getEstablishment()),
                siret,
                mapping.content(row),
                row.getVersion(),
                row.getValidatedAt(),
                untouched ? null : row.getChangedAt(),
                untouched ? null : row.getChangedByName());
    }
}
