package fr.prevention.web.form;

import fr.prevention.identity.api.Actor;
import fr.prevention.platform.drafts.FormDrafts;
import fr.prevention.platform.security.LocalPath;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps what is being typed, and forgets it when the person gives it up. */
@Controller
class DraftController {

    private final FormDrafts drafts;
    private final Texts texts;
    private final Clock clock;

    DraftController(FormDrafts drafts, Texts texts, Clock clock) {
        this.drafts = drafts;
        this.texts = texts;
        this.clock = clock;
    }

    @PostMapping("/brouillons/{key:[A-Za-z0-9-]{1,120}}")
    ResponseEntity<String> keep(Actor actor, @PathVariable String key, Typed typed) {
        Typed kept = typed.without("submission"::equals);
        FormDrafts.Outcome outcome =
                drafts.save(actor.account().value(), key, kept.values(), Long.toString(typed.version()));
        String words = switch (outcome) {
            case SAVED -> texts.t("draft.saved", Words.hour(clock.instant()));
            case TOO_MANY -> texts.t("draft.too-many");
            case TOO_LARGE -> texts.t("draft.too-large");
        };
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(words);
    }

    @PostMapping("/brouillons/{key:[A-Za-z0-9-]{1,120}}/abandon")
    String abandon(
            Actor actor,
            @PathVariable String key,
            @RequestParam(defaultValue = "/") String retour,
            RedirectAttributes redirect) {
        drafts.discard(actor.account().value(), key);
        Notice.of(redirect, "draft.abandoned");
        return "redirect:" + LocalPath.of(retour).orElse("/");
    }
}
