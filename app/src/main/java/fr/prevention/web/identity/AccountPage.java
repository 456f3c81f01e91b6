package fr.prevention.web.identity;

import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import org.jspecify.annotations.Nullable;

/** {@code Mon compte}. */
public record AccountPage(
        AccountView account,
        Typed typed,
        FormErrors errors,
        @Nullable Conflict conflict) {}
