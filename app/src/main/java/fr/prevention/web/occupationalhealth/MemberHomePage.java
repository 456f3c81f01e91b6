package fr.prevention.web.occupationalhealth;

import fr.prevention.identity.api.Right;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home of a member company.
 *
 * @param managesUsers whether the person opens {@code Profils}
 * @param until the last day of a limited access, null without end
 * @param contact whether the service contacts this person
 */
public record MemberHomePage(
        String company,
        boolean administrator,
        boolean managesUsers,
        List<Right> rights,
        @Nullable LocalDate until,
        boolean contact) {}
