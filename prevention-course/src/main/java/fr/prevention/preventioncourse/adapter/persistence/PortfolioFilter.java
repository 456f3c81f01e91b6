package fr.prevention.preventioncourse.adapter.persistence;

import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.COURSE;
import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.COURSE_STEP;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.preventioncourse.api.PortfolioOverview.PortfolioQuery;
import fr.prevention.preventioncourse.api.PortfolioOverview.Sort;
import fr.prevention.preventioncourse.api.StepStatus;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/** A portfolio query in the words of the database. */
record PortfolioFilter(RegionalFundCode fund, PortfolioQuery query) {

    private static final String FRENCH = "fr-x-icu";

    static final Field<Instant> LAST_CHANGE =
            DSL.field(select(max(COURSE_STEP.CHANGED_AT)).from(COURSE_STEP).where(COURSE_STEP.COURSE_ID.eq(COURSE.ID)));

    static final Field<Instant> WAITING_SINCE = DSL.field(select(min(COURSE_STEP.STATUS_SINCE))
            .from(COURSE_STEP)
            .where(COURSE_STEP.COURSE_ID.eq(COURSE.ID))
            .and(COURSE_STEP.STATUS.eq(StepStatus.COMPLETE.name())));

    static final Condition AWAITING_REVIEW = exists(aStep(COURSE_STEP.STATUS.eq(StepStatus.COMPLETE.name())));

    /** The courses of the fund, of one of its officers, or of none of them. */
    Condition portfolio() {
        Condition own = COURSE.FUND_CODE.eq(fund.value());
        if (query.unassigned()) {
            return own.and(COURSE.OFFICER_ID.isNull());
        }
        return query.officer() == null
                ? own
                : own.and(COURSE.OFFICER_ID.eq(query.officer().value()));
    }

    Condition condition() {
        Condition wanted = portfolio();
        for (String word : SearchText.wordsOf(query.text())) {
            wanted = wanted.and(COURSE.SEARCH_TEXT.contains(word));
        }
        if (query.department() != null) {
            wanted = wanted.and(COURSE.DEPARTMENT.eq(query.department()));
        }
        if (query.profileMissing()) {
            wanted = wanted.and(COURSE.ENROLLED_VALIDATED_AT.isNull());
        }
        return wanted.and(ofSteps());
    }

    List<SortField<?>> order() {
        Field<?> key = switch (query.sort()) {
            case NAME -> COURSE.NAME.collate(FRENCH);
            case COMMUNE -> COURSE.COMMUNE.collate(FRENCH);
            case DEPARTMENT -> COURSE.DEPARTMENT;
            case LAST_CHANGE -> LAST_CHANGE;
            case WAITING_SINCE -> WAITING_SINCE;
        };
        SortField<?> directed = query.descending() ? key.desc() : key.asc();
        boolean mayBeAbsent = query.sort() == Sort.LAST_CHANGE || query.sort() == Sort.WAITING_SINCE;
        SortField<?> first = mayBeAbsent ? directed.nullsLast() : directed;
        return query.sort() == Sort.NAME
                ? List.of(first, COURSE.ID.asc())
                : List.of(first, COURSE.NAME.collate(FRENCH).asc(), COURSE.ID.asc());
    }

    private Condition ofSteps() {
        if (query.status() == null && !query.awaitingReview()) {
            return noCondition();
        }
        Condition step = query.step() == null
                ? noCondition()
                : COURSE_STEP.CODE.eq(query.step().value());
        Condition status = query.status() == null
                ? noCondition()
                : exists(aStep(step.and(COURSE_STEP.STATUS.eq(query.status().name()))));
        return query.awaitingReview()
                ? status.and(exists(aStep(step.and(COURSE_STEP.STATUS.eq(StepStatus.COMPLETE.name())))))
                : status;
    }

    private static Select<?> aStep(Condition wanted) {
        return selectOne()
                .from(COURSE_STEP)
                .where(COURSE_STEP.COURSE_ID.eq(COURSE.ID))
                .and(wanted);
    }
}
