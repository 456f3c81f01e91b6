package fr.prevention.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The clock of the product. It tells the time of the machine, to the microsecond as the database keeps it, except within
 * {@link #at}, where the current thread lives at another moment: demonstration data and tests are told in the past with the
 * same use cases as the present.
 */
public final class TravellingClock extends Clock {

    /** The zone in which legal dates are counted. */
    public static final ZoneId LEGAL_ZONE = ZoneId.of("Europe/Paris");

    private static final ScopedValue<Instant> ELSEWHEN = ScopedValue.newInstance();

    private final InstantSource present;
    private final ZoneId zone;

    public TravellingClock() {
        this(InstantSource.system(), LEGAL_ZONE);
    }

    TravellingClock(InstantSource present, ZoneId zone) {
        this.present = present;
        this.zone = zone;
    }

    /** Runs the work as if it were that moment, for the current thread only. Journeys nest. */
    public void at(Instant moment, Runnable work) {
        ScopedValue.where(ELSEWHEN, moment).run(work);
    }

    @Override
    public Instant instant() {
        Instant moment = ELSEWHEN.isBound() ? ELSEWHEN.get() : present.instant();
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TravellingClock(present, other);
    }
}
