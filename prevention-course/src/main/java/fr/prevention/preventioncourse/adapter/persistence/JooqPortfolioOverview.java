package fr.prevention.preventioncourse.adapter.persistence;

import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.COURSE;
import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.COURSE_STEP;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.preventioncourse.adapter.persistence.generated.tables.records.CourseRecord;
import fr.prevention.preventioncourse.api.PortfolioOverview;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.preventioncourse.domain.course.CourseAccess;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record4;
import org.jooq.SelectSeekStepN;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** A page of the portfolio in two statements, whatever its length: how many there are, and the rows. */
@Repository
class JooqPortfolioOverview implements PortfolioOverview {

    private static final Field<List<StepCell>> STEPS = multiset(
                    select(COURSE_STEP.CODE, COURSE_STEP.STATUS, COURSE_STEP.MODIFIED_SINCE_APPROVAL)
                            .from(COURSE_STEP)
                            .where(COURSE_STEP.COURSE_ID.eq(COURSE.ID)))
            .convertFrom(rows -> rows.map(
                    row -> new StepCell(new StepCode(row.value1()), StepStatus.valueOf(row.value2()), row.value3())));

    private final DSLContext dsl;
    private final AccountDirectory accounts;

    JooqPortfolioOverview(DSLContext dsl, AccountDirectory accounts) {
        this.dsl = dsl;
        this.accounts = accounts;
    }

    @Override
    public PortfolioPage page(Actor actor, RegionalFundCode fund, PortfolioQuery query) {
        requireOwn(actor, fund);
        PortfolioFilter filter = new PortfolioFilter(fund, query);
        Record2<Integer, Integer> counts = dsl.select(
                        count().filterWhere(filter.condition()), count().filterWhere(PortfolioFilter.AWAITING_REVIEW))
                .from(COURSE)
                .where(filter.portfolio())
                .fetchSingle();
        List<PortfolioRow> rows = rows(filter)
                .limit(query.size())
                .offset((query.page() - 1) * query.size())
                .fetch(JooqPortfolioOverview::row);
        return new PortfolioPage(rows, counts.value1(), query.page(), query.size(), counts.value2());
    }

    @Override
    public List<PortfolioRow> export(Actor actor, RegionalFundCode fund, PortfolioQuery query) {
        requireOwn(actor, fund);
        return rows(new PortfolioFilter(fund, query)).fetch(JooqPortfolioOverview::row);
    }

    @Override
    public List<OfficerOption> officers(Actor actor, RegionalFundCode fund) {
        requireOwn(actor, fund);
        return accounts.membersOf(OrganisationKind.REGIONAL_FUND, fund.value(), Role.PREVENTION_OFFICER).stream()
                .map(member -> new OfficerOption(member.id(), member.displayName()))
                .toList();
    }

    private SelectSeekStepN<Record4<CourseRecord, List<StepCell>, Instant, Instant>> rows(PortfolioFilter filter) {
        return dsl.select(COURSE, STEPS, PortfolioFilter.LAST_CHANGE, PortfolioFilter.WAITING_SINCE)
                .from(COURSE)
                .where(filter.condition())
                .orderBy(filter.order());
    }

    private static PortfolioRow row(Record4<CourseRecord, List<StepCell>, Instant, Instant> found) {
        CourseRecord course = found.value1();
        Map<StepCode, StepStatus> statuses = new TreeMap<>();
        Set<StepCode> modified = new TreeSet<>();
        for (StepCell step : found.value2()) {
            statuses.put(step.code(), step.status());
            if (step.modified()) {
                modified.add(step.code());
            }
        }
        return new PortfolioRow(
                new EstablishmentId(course.getEstablishmentId()),
                course.getSiret(),
                course.getName(),
                course.getCommune(),
                course.getDepartment(),
                course.getCtnSector(),
                course.getHeadcountBracket(),
                officer(course),
                course.getOfficerName(),
                course.getEnrolledValidatedAt(),
                statuses,
                modified,
                found.value3(),
                found.value4());
    }

    private static @Nullable AccountId officer(CourseRecord course) {
        return course.getOfficerId() == null ? null : new AccountId(course.getOfficerId());
    }

    private static void requireOwn(Actor actor, RegionalFundCode fund) {
        if (!new CourseAccess(actor).worksAt(fund)) {
            throw new PreventionCourseRefused(new PreventionCourseRefusal.UnknownFund());
        }
    }

    private record StepCell(StepCode code, StepStatus status, boolean modified) {}
}
