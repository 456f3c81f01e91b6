package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.ATTEMPT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import fr.prevention.identity.domain.access.AttemptAllowance;
import fr.prevention.identity.spi.Attempts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
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
        var now = greatest(val(at, ATTEMPT.LAST_AT.getDataType()), ATTEMPT.LAST_AT);
        var tries = when(ATTEMPT.LAST_AT.le(at.minus(allowance.memory())), 1).otherwise(ATTEMPT.TRIES.plus(1));
        var counted = db.insertInto(ATTEMPT)
                .set(ATTEMPT.NAME, name)
                .set(ATTEMPT.TRIES, 1)
                .set(ATTEMPT.LAST_AT, at)
                .set(ATTEMPT.NEXT_AT, at.plus(allowance.pauseAfter(1)))
                .onConflict(ATTEMPT.NAME)
                .doUpdate()
                .set(ATTEMPT.TRIES, tries)
                .set(ATTEMPT.LAST_AT, now)
                .set(ATTEMPT.NEXT_AT, after(tries, allowance, now))
                .where(ATTEMPT.NEXT_AT.le(now))
                .execute();
        return counted == 1 ? Optional.empty() : Optional.of(waitOf(name, at));
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
