package fr.prevention.identity.api;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/**
 * Somebody said that a password is forgotten. Whether any account answers to what was typed is found out when the mail is
 * written, so that asking costs the same for everybody.
 *
 * @param identifier a login or an address, as typed; the number of a member or of an invoice where {@code email} is given
 * @param email the address of the portal contact, "" when an identifier alone was typed
 */
@DomainEvent
public record PasswordResetAsked(UUID eventId, String identifier, String email, Instant occurredAt) {

    /** Nothing of what was typed: it may be anything, even a password in the wrong field. */
    @Override
    public String toString() {
        return "PasswordResetAsked[" + eventId + "]";
    }
}
