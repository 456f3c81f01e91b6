package fr.prevention.establishment.adapter.persistence;

import static fr.prevention.establishment.adapter.persistence.generated.Tables.FOLLOWED_ESTABLISHMENT;
import static fr.prevention.establishment.adapter.persistence.generated.Tables.PROFILE;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.establishment.api.Siret;
import fr.prevention.establishment.api.SupportDirectory;
import fr.prevention.establishment.domain.EstablishmentAccess;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqSupportDirectory implements SupportDirectory {

    private final DSLContext dsl;

    JooqSupportDirectory(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public SupportPage page(Actor actor, SupportQuery query) {
        if (!EstablishmentAccess.maySupport(actor, query.fund())) {
            return new SupportPage(List.of(), 0);
        }
        Condition wanted = FOLLOWED_ESTABLISHMENT.FUND.eq(query.fund().value()).and(matching(query));
        int total = dsl.fetchCount(selection(wanted));
        List<SupportedEstablishment> rows = selection(wanted)
                .orderBy(FrenchOrder.by(FOLLOWED_ESTABLISHMENT.NAME), FOLLOWED_ESTABLISHMENT.ID.asc())
                .limit(query.size())
                .offset((query.page() - 1) * query.size())
                .fetch(JooqSupportDirectory::toView);
        return new SupportPage(rows, total);
    }

    @Override
    public Optional<SupportedEstablishment> establishment(Actor actor, EstablishmentId id) {
        return selection(FOLLOWED_ESTABLISHMENT.ID.eq(id.value()))
                .fetchOptional(JooqSupportDirectory::toView)
                .filter(found -> EstablishmentAccess.maySupport(actor, found.fund()));
    }

    private SelectConditionStep<? extends Record> selection(Condition condition) {
        return dsl.select(FOLLOWED_ESTABLISHMENT.asterisk(), PROFILE.EMAIL, PROFILE.CONTACT_EMAIL)
                .from(FOLLOWED_ESTABLISHMENT)
                .join(PROFILE)
                .on(PROFILE.ESTABLISHMENT.eq(FOLLOWED_ESTABLISHMENT.ID))
                .where(condition);
    }

    private static Condition matching(SupportQuery query) {
        String text = query.text().strip();
        if (text.isEmpty()) {
            return DSL.noCondition();
        }
        UUID[] also = query.also().stream().map(EstablishmentId::value).toArray(UUID[]::new);
        Condition words = FOLLOWED_ESTABLISHMENT
                .NAME
                .containsIgnoreCase(text)
                .or(FOLLOWED_ESTABLISHMENT.COMMUNE.containsIgnoreCase(text))
                .or(PROFILE.EMAIL.containsIgnoreCase(text))
                .or(PROFILE.CONTACT_EMAIL.containsIgnoreCase(text))
                .or(FOLLOWED_ESTABLISHMENT.ID.eq(DSL.any(also)));
        String digits = text.replaceAll("[\\s\\p{Z}]", "");
        return digits.matches("\\d{3,14}") ? words.or(FOLLOWED_ESTABLISHMENT.SIRET.contains(digits)) : words;
    }

    private static SupportedEstablishment toView(Record row) {
        return new SupportedEstablishment(
                new EstablishmentId(row.get(FOLLOWED_ESTABLISHMENT.ID)),
                new Siret(row.get(FOLLOWED_ESTABLISHMENT.SIRET)),
                row.get(FOLLOWED_ESTABLISHMENT.NAME),
                new PostalCode(row.get(FOLLOWED_ESTABLISHMENT.POSTAL_CODE)),
                row.get(FOLLOWED_ESTABLISHMENT.COMMUNE),
                new RegionalFundCode(row.get(FOLLOWED_ESTABLISHMENT.FUND)),
                email(row.get(PROFILE.EMAIL)),
                email(row.get(PROFILE.CONTACT_EMAIL)));
    }

    private static @Nullable EmailAddress email(@Nullable String stored) {
        return stored == null ? null : new EmailAddress(stored);
    }
}
