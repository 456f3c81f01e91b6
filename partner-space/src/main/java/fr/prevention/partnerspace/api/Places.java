package fr.prevention.partnerspace.api;

/**
 * The places that the agreement with one body gives to the accounts of a structure, and how many are active. Accounts work for
 * every body of the structure and count in each of its agreements; those that came in while there was more room, or under a
 * larger agreement with another body, stay: more may be active than there are places, but none is added until there is room.
 *
 * @param maximum 0 when no agreement is open
 */
public record Places(int active, int maximum) {

    /** How many more may become active. */
    public int room() {
        return Math.max(0, maximum - active);
    }

    /** Whether more are active than there are places. */
    public boolean isExceeded() {
        return active > maximum;
    }

    /** How many must be deactivated before one can be added. */
    public int toFree() {
        return Math.max(0, active - maximum + 1);
    }
}
