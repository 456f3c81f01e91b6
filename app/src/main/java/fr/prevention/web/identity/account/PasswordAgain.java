package fr.prevention.web.identity.account;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.IdentityRefusal.TooManyAttempts;
import fr.prevention.identity.api.IdentityRefusal.WrongPassword;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.PasswordConfirmation;
import fr.prevention.identity.api.SignInSaturated;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** The password that is asked again in the forms that change what protects the account. */
@Component
class PasswordAgain {

    static final String FIELD = "motDePasseActuel";

    private final PasswordConfirmation confirmation;

    PasswordAgain(PasswordConfirmation confirmation) {
        this.confirmation = confirmation;
    }

    /** Asks only when nothing else of the form is wrong: each try counts. */
    void check(Actor actor, Typed typed, FormErrors errors) {
        String password = raw(typed);
        if (password.isEmpty()) {
            errors.add(FIELD, "account.password.missing");
        }
        if (errors.any()) {
            return;
        }
        try {
            confirmation.confirm(actor, password);
        } catch (SignInSaturated _) {
            errors.add(FIELD, "account.password.saturated");
        } catch (IdentityRefused refused) {
            switch (refused.refusal()) {
                case WrongPassword _ -> errors.add(FIELD, "account.password.wrong");
                case TooManyAttempts(var pause) ->
                    errors.add(FIELD, "account.password.too-many", Words.duration(pause));
                default -> throw refused;
            }
        }
    }

    /** A password may begin or end with blanks. */
    static String raw(Typed typed) {
        return typed.values().getOrDefault(FIELD, List.of("")).getFirst();
    }
}
