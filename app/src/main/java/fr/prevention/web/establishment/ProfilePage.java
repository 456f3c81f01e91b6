package fr.prevention.web.establishment;

import fr.prevention.establishment.api.ProfileView;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code Mon profil}.
 *
 * @param profile as stored
 * @param typed as the fields show it
 * @param accountEmail the address of the account, changed on its own page
 * @param communes what to suggest for the postal code
 * @param resumed when the unsaved text was typed, if the fields show it
 * @param conflict what somebody else saved meanwhile, if so
 */
public record ProfilePage(
        ProfileView profile,
        Typed typed,
        FormErrors errors,
        String accountEmail,
        List<Choice> titles,
        List<Choice> yesOrNo,
        List<String> communes,
        @Nullable Instant resumed,
        @Nullable Conflict conflict) {

    static final String DRAFT = "profil";

    public boolean validated() {
        return profile.validatedAt() != null;
    }

    /** The contact block folds away when the head keeps the space. */
    public boolean contactShown() {
        return typed.text("head-maintains-space").equals("non");
    }

    public boolean groupShown() {
        return typed.text("belongs-to-group").equals("oui");
    }
}
