package fr.prevention.partnerspace.api;

import org.jmolecules.ddd.types.ValueObject;

/**
 * What a body decides about a kind of request.
 *
 * @param offered whether new requests of this kind may be made
 * @param delayDays within how many days the body expects to answer, 1 to {@value #LONGEST_DELAY}
 * @param retentionMonths how long personal data stay after the end of a request, 1 to {@value #LONGEST_RETENTION}
 * @param version to give back with a change, 0 while the body decided nothing
 */
public record KindSettings(boolean offered, int delayDays, int retentionMonths, long version) implements ValueObject {

    public static final int LONGEST_DELAY = 365;
    public static final int LONGEST_RETENTION = 60;

    public KindSettings {
        if (delayDays < 1 || delayDays > LONGEST_DELAY || retentionMonths < 1 || retentionMonths > LONGEST_RETENTION) {
            throw new IllegalArgumentException("a delay has 1 to 365 days, a retention 1 to 60 months");
        }
    }
}
