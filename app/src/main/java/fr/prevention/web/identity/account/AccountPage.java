package fr.prevention.web.identity.account;

import fr.prevention.identity.api.AccountDirectory.AccountSheet;
import fr.prevention.identity.api.Membership;
import fr.prevention.web.form.Conflict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code Coordonnées}.
 *
 * @param person whether the account is that of a person, who has a first name
 */
public record AccountPage(
        AccountShell shell,
        AccountSheet sheet,
        List<Membership> memberships,
        boolean person,
        @Nullable Conflict conflict) {}
