package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.AGREEMENT;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.MANAGER;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.PARTNERSHIP;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.PARTNER_STRUCTURE;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.TECHNICIAN;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.when;

import fr.prevention.partnerspace.adapter.persistence.generated.tables.Agreement;
import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.StructureOverview.StructureQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** A query for structures in the words of the database: each with the one agreement that counts on the day. */
record StructureRows(BodyCode body, LocalDate day) {

    private static final int ENDING_BELOW = 30;

    static final Field<Integer> TECHNICIANS = DSL.field(selectCount()
            .from(TECHNICIAN)
            .where(TECHNICIAN.STRUCTURE_ID.eq(PARTNER_STRUCTURE.ID), TECHNICIAN.ACTIVE.isTrue()));

    static final Field<Integer> MANAGERS = DSL.field(
            selectCount().from(MANAGER).where(MANAGER.STRUCTURE_ID.eq(PARTNER_STRUCTURE.ID), MANAGER.ACTIVE.isTrue()));

    /** The structures of the body, each beside its agreement where it has one. */
    Table<?> source() {
        Agreement candidate = AGREEMENT.as("candidate");
        Field<UUID> counting = DSL.field(DSL.select(candidate.ID)
                .from(candidate)
                .where(candidate.PARTNERSHIP_NUMBER.eq(PARTNERSHIP.NUMBER))
                .orderBy(
                        when(candidate.ENDS_ON.lt(day), 1).otherwise(0),
                        when(candidate.ENDS_ON.ge(day), candidate.STARTS_ON),
                        candidate.ENDS_ON.desc())
                .limit(1));
        return PARTNERSHIP
                .join(PARTNER_STRUCTURE)
                .on(PARTNER_STRUCTURE.ID.eq(PARTNERSHIP.STRUCTURE_ID))
                .leftJoin(AGREEMENT)
                .on(AGREEMENT.ID.eq(counting));
    }

    Condition ofBody() {
        return PARTNERSHIP.BODY_CODE.eq(body.value());
    }

    Condition condition(StructureQuery query) {
        Condition wanted = noCondition();
        for (String word : SearchText.wordsOf(query.text())) {
            wanted = wanted.and(PARTNER_STRUCTURE.SEARCH_TEXT.contains(word));
        }
        if (query.withoutAgreement()) {
            wanted = wanted.and(AGREEMENT.ID.isNull());
        }
        if (query.state() != null) {
            wanted = wanted.and(in(query.state()));
        }
        return query.full()
                ? wanted.and(AGREEMENT.ENDS_ON.ge(day)).and(TECHNICIANS.ge(AGREEMENT.MAX_TECHNICIANS))
                : wanted;
    }

    Condition in(AgreementState state) {
        LocalDate current = day.plusDays(ENDING_BELOW);
        return switch (state) {
            case FUTURE -> AGREEMENT.STARTS_ON.gt(day);
            case CURRENT -> AGREEMENT.STARTS_ON.le(day).and(AGREEMENT.ENDS_ON.ge(current));
            case ENDING ->
                AGREEMENT.STARTS_ON.le(day).and(AGREEMENT.ENDS_ON.ge(day)).and(AGREEMENT.ENDS_ON.lt(current));
            case ENDED -> AGREEMENT.ENDS_ON.lt(day);
        };
    }

    static List<SortField<?>> order(StructureQuery query) {
        Field<?> key = switch (query.sort()) {
            case NAME -> PARTNER_STRUCTURE.NAME.collate(French.COLLATION);
            case CITY -> PARTNER_STRUCTURE.CITY.collate(French.COLLATION);
            case END -> AGREEMENT.ENDS_ON;
            case TECHNICIANS -> TECHNICIANS;
            case MANAGERS -> MANAGERS;
        };
        SortField<?> directed =
                query.descending() ? key.desc().nullsLast() : key.asc().nullsLast();
        return List.of(
                directed, PARTNER_STRUCTURE.NAME.collate(French.COLLATION).asc(), PARTNER_STRUCTURE.ID.asc());
    }
}
