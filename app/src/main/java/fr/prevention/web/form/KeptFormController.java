package fr.prevention.web.form;

import fr.prevention.identity.api.Actor;
import fr.prevention.platform.drafts.KeptForms;
import fr.prevention.platform.security.LocalPath;
import fr.prevention.web.frame.Notice;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forgets what was kept of a form, when the person does not want it back. */
@Controller
class KeptFormController {

    private final KeptForms kept;

    KeptFormController(KeptForms kept) {
        this.kept = kept;
    }

    @PostMapping("/saisies/{id}/abandon")
    String abandon(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "/") String retour,
            RedirectAttributes redirect) {
        kept.discard(actor.account().value(), id);
        Notice.of(redirect, "draft.abandoned");
        return "redirect:" + LocalPath.of(retour).orElse("/");
    }
}
