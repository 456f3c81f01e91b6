package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.PARTNER_STRUCTURE;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.REQUEST_KIND;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.SERVICE_REQUEST;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.groupingSets;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.round;
import static org.jooq.impl.DSL.when;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.RequestFigures;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.domain.request.RequestAccess;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.GroupField;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Four statements, whatever the number of requests. */
@Repository
class JooqRequestFigures implements RequestFigures {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int NONE = -1;
    /** The key and the label of the line that sums up the others. */
    private static final String ALL = "";

    private static final Condition DECIDED =
            SERVICE_REQUEST.STATUS.in(RequestStatus.DONE.name(), RequestStatus.REFUSED.name());
    private static final Field<LocalDate> ENDED_ON = day(SERVICE_REQUEST.ENDED_AT);
    private static final Field<Integer> DAYS =
            DSL.field("({0} - {1})", Integer.class, ENDED_ON, day(SERVICE_REQUEST.SENT_AT));

    private final DSLContext dsl;
    private final Clock clock;

    JooqRequestFigures(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    @Override
    public Figures figures(Actor actor, BodyCode body, LocalDate from, LocalDate to) {
        if (!new RequestAccess(actor).worksAt(body)) {
            throw new PartnerRefused(new OfRequest.UnknownRequest());
        }
        Condition wanted = SERVICE_REQUEST
                .BODY_CODE
                .eq(body.value())
                .and(SERVICE_REQUEST.SENT_AT.ge(from.atStartOfDay(PARIS).toInstant()))
                .and(SERVICE_REQUEST.SENT_AT.lt(
                        to.plusDays(1).atStartOfDay(PARIS).toInstant()));
        Field<String> structure = PARTNER_STRUCTURE.ID.cast(String.class);
        List<Line> all = lines(
                wanted,
                coalesce(structure, inline(ALL)),
                when(structure.isNull(), inline(ALL)).otherwise(max(PARTNER_STRUCTURE.NAME)),
                groupingSets(new Field<?>[0], new Field<?>[] {structure}));
        return new Figures(
                all.stream().filter(line -> line.key().equals(ALL)).findFirst().orElseThrow(),
                all.stream().filter(line -> !line.key().equals(ALL)).toList(),
                lines(wanted, REQUEST_KIND.CODE, max(REQUEST_KIND.LABEL), REQUEST_KIND.CODE),
                delays(wanted));
    }

    private List<Line> lines(Condition wanted, Field<String> key, Field<String> label, GroupField groups) {
        return dsl.select(
                        key,
                        label,
                        count(),
                        count().filterWhere(RequestRows.OPEN),
                        counted(RequestStatus.DONE),
                        counted(RequestStatus.REFUSED),
                        counted(RequestStatus.CANCELLED),
                        count().filterWhere(RequestFilter.late(LocalDate.now(clock))),
                        count().filterWhere(DECIDED.and(ENDED_ON.le(SERVICE_REQUEST.DUE_ON))),
                        coalesce(round(avg(DAYS).filterWhere(DECIDED)).cast(Integer.class), inline(NONE)))
                .from(SERVICE_REQUEST)
                .join(PARTNER_STRUCTURE)
                .on(PARTNER_STRUCTURE.ID.eq(SERVICE_REQUEST.STRUCTURE_ID))
                .join(REQUEST_KIND)
                .on(
                        REQUEST_KIND.CODE.eq(SERVICE_REQUEST.KIND_CODE),
                        REQUEST_KIND.VERSION.eq(SERVICE_REQUEST.KIND_VERSION))
                .where(wanted)
                .groupBy(groups)
                .orderBy(count().desc(), label.asc())
                .fetch(Records.mapping(Line::new));
    }

    private List<Delay> delays(Condition wanted) {
        Field<String> bracket = when(DAYS.le(inline(7)), inline(DelayBracket.UP_TO_7.name()))
                .when(DAYS.le(inline(15)), inline(DelayBracket.UP_TO_15.name()))
                .when(DAYS.le(inline(30)), inline(DelayBracket.UP_TO_30.name()))
                .when(DAYS.le(inline(60)), inline(DelayBracket.UP_TO_60.name()))
                .otherwise(inline(DelayBracket.MORE.name()));
        Map<String, Integer> counts = dsl.select(bracket, count())
                .from(SERVICE_REQUEST)
                .where(wanted, DECIDED)
                .groupBy(bracket)
                .fetchMap(bracket, count());
        return Arrays.stream(DelayBracket.values())
                .map(known -> new Delay(known, counts.getOrDefault(known.name(), 0)))
                .toList();
    }

    private static Field<Integer> counted(RequestStatus status) {
        return count().filterWhere(SERVICE_REQUEST.STATUS.eq(status.name()));
    }

    private static Field<LocalDate> day(Field<Instant> at) {
        return DSL.field("({0} at time zone 'Europe/Paris')::date", LocalDate.class, at);
    }
}
