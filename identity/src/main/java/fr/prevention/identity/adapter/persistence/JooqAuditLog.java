package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.AUDIT_ENTRY;
import static fr.prevention.identity.adapter.persistence.generated.Tables.ORGANISATION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import fr.prevention.identity.adapter.persistence.generated.tables.records.AuditEntryRecord;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AuditLog;
import fr.prevention.identity.api.IdentityRefusal.NotAllowed;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.domain.administration.PlatformAccess;
import fr.prevention.identity.domain.audit.AuditSeal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Record8;
import org.jooq.Records;
import org.jooq.SelectJoinStep;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JooqAuditLog implements AuditLog {

    private static final int STEP = 1000;
    private static final Field<String> ORGANISATION_SHOWN =
            coalesce(ORGANISATION.NAME, AUDIT_ENTRY.ORGANISATION_KEY, inline(""));

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    JooqAuditLog(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public AuditPage page(Actor actor, AuditFilter filter, Sort sort, boolean descending, int page, int size) {
        var wanted = visibleTo(actor).and(matching(filter));
        var lines = lines().where(wanted)
                .orderBy(order(sort, descending))
                .limit(size)
                .offset((long) (page - 1) * size)
                .fetch(Records.mapping(AuditLine::new));
        return new AuditPage(
                lines,
                db.fetchCount(
                        withOrganisations(db.selectOne().from(AUDIT_ENTRY)).where(wanted)),
                page);
    }

    @Override
    public Stream<AuditLine> export(Actor actor, AuditFilter filter) {
        var wanted = visibleTo(actor).and(matching(filter));
        return Stream.iterate(
                        before(wanted, Long.MAX_VALUE),
                        some -> !some.isEmpty(),
                        some -> some.size() < STEP
                                ? List.of()
                                : before(wanted, some.getLast().number()))
                .flatMap(List::stream);
    }

    private List<AuditLine> before(Condition wanted, long number) {
        return lines().where(wanted)
                .and(AUDIT_ENTRY.NUMBER.lt(number))
                .orderBy(AUDIT_ENTRY.NUMBER.desc())
                .limit(STEP)
                .fetch(Records.mapping(AuditLine::new));
    }

    @Override
    public Optional<AuditSheet> entry(Actor actor, long number) {
        return withOrganisations(db.select(AUDIT_ENTRY, ORGANISATION_SHOWN).from(AUDIT_ENTRY))
                .where(visibleTo(actor))
                .and(AUDIT_ENTRY.NUMBER.eq(number))
                .fetchOptional(Records.mapping(this::sheet));
    }

    private AuditSheet sheet(AuditEntryRecord row, String organisation) {
        var sealed = AuditRows.kept(row, json).sealed();
        return new AuditSheet(
                new AuditLine(
                        row.getNumber(),
                        row.getAt(),
                        row.getAuthorName(),
                        organisation,
                        row.getAct(),
                        row.getSubjectName(),
                        row.getReason(),
                        row.getOrigin()),
                row.getId(),
                row.getAuthor() == null ? null : new AccountId(row.getAuthor()),
                row.getSubjectKind(),
                row.getSubject(),
                AuditRows.changes(row, json),
                row.getPreviousSeal(),
                row.getSeal(),
                sealed.filter(entry -> entry.isIntactAfter(new AuditSeal(row.getNumber() - 1, row.getPreviousSeal())))
                        .isPresent());
    }

    private SelectOnConditionStep<Record8<Long, Instant, String, String, String, String, String, String>> lines() {
        return withOrganisations(db.select(
                        AUDIT_ENTRY.NUMBER,
                        AUDIT_ENTRY.AT,
                        AUDIT_ENTRY.AUTHOR_NAME,
                        ORGANISATION_SHOWN,
                        AUDIT_ENTRY.ACT,
                        AUDIT_ENTRY.SUBJECT_NAME,
                        AUDIT_ENTRY.REASON,
                        AUDIT_ENTRY.ORIGIN)
                .from(AUDIT_ENTRY));
    }

    private static <R extends Record> SelectOnConditionStep<R> withOrganisations(SelectJoinStep<R> entries) {
        return entries.leftJoin(ORGANISATION)
                .on(ORGANISATION.KIND.eq(AUDIT_ENTRY.ORGANISATION_KIND))
                .and(ORGANISATION.KEY.eq(AUDIT_ENTRY.ORGANISATION_KEY));
    }

    private static Condition visibleTo(Actor actor) {
        if (PlatformAccess.isGivenTo(actor)) {
            return noCondition();
        }
        return actor.memberships().stream()
                .filter(membership -> READERS.contains(membership.role()))
                .map(membership -> AUDIT_ENTRY
                        .ORGANISATION_KIND
                        .eq(membership.organisation().kind().name())
                        .and(AUDIT_ENTRY.ORGANISATION_KEY.eq(
                                membership.organisation().key())))
                .reduce(Condition::or)
                .orElseThrow(() -> new IdentityRefused(new NotAllowed()));
    }

    private Condition matching(AuditFilter filter) {
        var conditions = new ArrayList<Condition>();
        if (filter.from() != null) {
            conditions.add(AUDIT_ENTRY.AT.ge(startOf(filter.from())));
        }
        if (filter.to() != null) {
            conditions.add(AUDIT_ENTRY.AT.lt(startOf(filter.to().plusDays(1))));
        }
        if (!filter.act().isEmpty()) {
            conditions.add(AUDIT_ENTRY.ACT.eq(filter.act()));
        }
        if (!filter.subject().isEmpty()) {
            conditions.add(
                    holds(AUDIT_ENTRY.SUBJECT_NAME, filter.subject()).or(AUDIT_ENTRY.SUBJECT.eq(filter.subject())));
        }
        if (!filter.organisation().isEmpty()) {
            conditions.add(holds(ORGANISATION_SHOWN, filter.organisation())
                    .or(AUDIT_ENTRY.ORGANISATION_KEY.eq(filter.organisation())));
        }
        conditions.add(holds(AUDIT_ENTRY.AUTHOR_NAME, filter.author()));
        conditions.add(DSL.or(
                holds(AUDIT_ENTRY.AUTHOR_NAME, filter.text()),
                holds(AUDIT_ENTRY.SUBJECT_NAME, filter.text()),
                holds(AUDIT_ENTRY.REASON, filter.text()),
                holds(AUDIT_ENTRY.CHANGES, filter.text()),
                holds(AUDIT_ENTRY.ORIGIN, filter.text()),
                holds(ORGANISATION_SHOWN, filter.text())));
        return DSL.and(conditions);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static Condition holds(Field<String> field, String text) {
        return text.isEmpty() ? noCondition() : field.containsIgnoreCase(text);
    }

    private static List<OrderField<?>> order(Sort sort, boolean descending) {
        Field<?> field = switch (sort) {
            case TIME -> AUDIT_ENTRY.AT;
            case AUTHOR -> AUDIT_ENTRY.AUTHOR_NAME.collate("fr-x-icu");
            case ACT -> AUDIT_ENTRY.ACT;
            case SUBJECT -> AUDIT_ENTRY.SUBJECT_NAME.collate("fr-x-icu");
            case ORGANISATION -> ORGANISATION_SHOWN.collate("fr-x-icu");
        };
        return List.of(descending ? field.desc() : field.asc(), AUDIT_ENTRY.NUMBER.desc());
    }
}
