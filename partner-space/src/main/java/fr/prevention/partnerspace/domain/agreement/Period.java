package fr.prevention.partnerspace.domain.agreement;

import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.partnerspace.api.PartnerRefusal.EndBeforeStart;
import fr.prevention.partnerspace.api.PartnerRefused;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jmolecules.ddd.types.ValueObject;

/** The days of an agreement, both ends included, counted in Paris. */
public record Period(LocalDate startsOn, LocalDate endsOn) implements ValueObject {

    /** From this many days left downwards an agreement is said to end. */
    private static final int ENDING_BELOW = 30;

    public Period {
        if (endsOn.isBefore(startsOn)) {
            throw new PartnerRefused(new EndBeforeStart());
        }
    }

    public AgreementState stateOn(LocalDate day) {
        if (day.isBefore(startsOn)) {
            return AgreementState.FUTURE;
        }
        if (day.isAfter(endsOn)) {
            return AgreementState.ENDED;
        }
        return daysLeftOn(day) < ENDING_BELOW ? AgreementState.ENDING : AgreementState.CURRENT;
    }

    /** The days after the given one until the end, included; negative once the end is past. */
    public long daysLeftOn(LocalDate day) {
        return ChronoUnit.DAYS.between(day, endsOn);
    }

    public boolean meets(Period other) {
        return !startsOn.isAfter(other.endsOn) && !other.startsOn.isAfter(endsOn);
    }
}
