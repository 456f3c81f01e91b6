package fr.prevention.web.identity.recovery;

import fr.prevention.web.form.Choice;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import java.util.List;

/**
 * {@code J'ai perdu l'accès administrateur}.
 *
 * @param partner whether somebody of a partner structure asks, not of a member company
 * @param titles what may be chosen as civilité
 * @param sent whether the claim has just been sent
 */
public record RecoveryPage(Typed typed, FormErrors errors, boolean partner, List<Choice> titles, boolean sent) {

    /** Where the form goes. */
    public String address() {
        return partner ? "/acces-administrateur/partenaire" : "/acces-administrateur";
    }
}
