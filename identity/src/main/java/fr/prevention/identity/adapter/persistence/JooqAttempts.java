package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ATTEMPT;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import fr.prevention.identity.domain.access.AttemptAllowance;
import fr.prevention.identity.spi.Attempts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/**
 * Counts and decides in one statement: a thousand tries at the same moment are a thousand. They may arrive in another order
 * than their clocks say, so the time never goes back: a try is compared with the later of its own moment and the last one.
 */
@Repository
class JooqAttempts implements Attempts {

    private final DSLContext db;

    JooqAttempts(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<Duration> take(String name, AttemptAllowance allowance, Instant at) {
        int counted = counting(new Try(name, allowance), at, noCondition()).execute();
        return counted == 1 ? Optional.empty() : Optional.of(waitOf(name, at));
    }

    @Override
    public Optional<Duration> take(Try first, Try second, Instant at) {
        Record counted = db.fetchSingle(
                "with first as ({0} returning 1), second as ({1} returning 1)"
                        + " select (select count(*) from first), (select count(*) from second)",
                counting(first, at, noCondition()), counting(second, at, condition("exists (select 1 from first)")));
        if (counted.get(0, Integer.class) == 0) {
            return Optional.of(waitOf(first.name(), at));
        }
        return counted.get(1, Integer.class) == 1 ? Optional.empty() : Optional.of(waitOf(second.name(), at));
    }

    private Query counting(Try attempt, Instant at, Condition allowed) {
        AttemptAllowance allowance = attempt.allowance();
        Field<Instant> moment = val(at, ATTEMPT.LAST_AT.getDataType());
        Field<Instant> now = greatest(moment, ATTEMPT.LAST_AT);
        var tries = when(ATTEMPT.LAST_AT.le(at.minus(allowance.memory())), 1).otherwise(ATTEMPT.TRIES.plus(1));
        return db.insertInto(ATTEMPT, ATTEMPT.NAME, ATTEMPT.TRIES, ATTEMPT.LAST_AT, ATTEMPT.NEXT_AT)
                .select(select(
                                val(attempt.name()),
                                val(1),
                                moment,
                                val(at.plus(allowance.pauseAfter(1)), ATTEMPT.NEXT_AT.getDataType()))
                        .where(allowed))
                .onConflict(ATTEMPT.NAME)
                .doUpdate()
                .set(ATTEMPT.TRIES, tries)
                .set(ATTEMPT.LAST_AT, now)
                .set(ATTEMPT.NEXT_AT, after(tries, allowance, now))
                .where(ATTEMPT.NEXT_AT.le(now));
    }

    /** The same growth as {@link AttemptAllowance#pauseAfter}, told to the database. */
    private static Field<Instant> after(Field<Integer> tries, AttemptAllowance allowance, Field<Instant> at) {
        return field(
                "{0} + case when {1} < {2} then interval '0' else least({3} * power(2, least({1} - {2}, 20)), {4})"
                        + " * interval '1 second' end",
                ATTEMPT.NEXT_AT.getDataType(),
                at,
                tries,
                val(allowance.free()),
                val(allowance.pause().toMillis() / 1000.0),
                val(allowance.longest().toMillis() / 1000.0));
    }

    private Duration waitOf(String name, Instant at) {
        return db.select(ATTEMPT.NEXT_AT)
                .from(ATTEMPT)
                .where(ATTEMPT.NAME.eq(name))
                .fetchOptional(ATTEMPT.NEXT_AT)
                .map(next -> Duration.between(at, next))
                .filter(Duration::isPositive)
                .orElse(Duration.ofSeconds(1));
    }

    @Override
    public void forget(String name) {
        db.deleteFrom(ATTEMPT).where(ATTEMPT.NAME.eq(name)).execute();
    }

    @Override
    public void giveBack(String name) {
        db.update(ATTEMPT)
                .set(ATTEMPT.TRIES, ATTEMPT.TRIES.minus(1))
                .set(ATTEMPT.NEXT_AT, ATTEMPT.LAST_AT)
                .where(ATTEMPT.NAME.eq(name))
                .and(ATTEMPT.TRIES.gt(0))
                .execute();
    }

    @Override
    public void purge(Instant before) {
        db.deleteFrom(ATTEMPT).where(ATTEMPT.LAST_AT.lt(before)).execute();
    }
}
