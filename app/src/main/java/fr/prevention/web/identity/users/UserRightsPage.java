package fr.prevention.web.identity.users;

import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import org.jspecify.annotations.Nullable;

/** {@code Droits}: what one user may do, function by function. */
public record UserRightsPage(
        UserPlace place,
        UserRow row,
        Typed typed,
        FormErrors errors,
        @Nullable Conflict conflict) {}
