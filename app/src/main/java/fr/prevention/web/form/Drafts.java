package fr.prevention.web.form;

import fr.prevention.identity.api.Actor;
import fr.prevention.platform.drafts.FormDraft;
import fr.prevention.platform.drafts.FormDrafts;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person typed in a form and did not save, found again when the form is opened anew. */
@Component
public class Drafts {

    private final FormDrafts drafts;

    Drafts(FormDrafts drafts) {
        this.drafts = drafts;
    }

    /** The form as it was being typed if it was left unsaved, else as it is stored. */
    public Resumed resume(Actor actor, String key, Typed stored) {
        Optional<FormDraft> draft = drafts.find(actor.account().value(), key);
        return draft.map(found -> new Resumed(new Typed(found.fields()).over(stored), found.savedAt()))
                .orElseGet(() -> new Resumed(stored, null));
    }

    public void discard(Actor actor, String key) {
        drafts.discard(actor.account().value(), key);
    }

    /**
     * A form as it is to be shown.
     *
     * @param at when the unsaved text was typed, nothing when the form shows what is stored
     */
    public record Resumed(Typed typed, @Nullable Instant at) {}
}
