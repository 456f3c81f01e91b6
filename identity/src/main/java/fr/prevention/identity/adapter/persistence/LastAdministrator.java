package fr.prevention.identity.adapter.persistence;

import fr.prevention.identity.api.IdentityRefusal.LastPlatformAdministrator;
import fr.prevention.identity.api.IdentityRefused;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/** Tells in the words of the domain that the database keeps the last administrator of the platform. */
final class LastAdministrator {

    private static final String REFUSAL = "last_platform_administrator";

    private LastAdministrator() {}

    static int guarded(IntSupplier statement) {
        try {
            return statement.getAsInt();
        } catch (DataIntegrityViolationException violated) {
            if (says(violated.getMostSpecificCause().getMessage())) {
                throw new IdentityRefused(new LastPlatformAdministrator());
            }
            throw violated;
        }
    }

    private static boolean says(@Nullable String message) {
        return message != null && message.contains(REFUSAL);
    }
}
