package fr.prevention.web.identity.recovery;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AdministratorRecovery;
import fr.prevention.identity.api.AdministratorRecovery.RecoveryView;
import fr.prevention.identity.api.RecoveryState;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The claims on accesses of administrators who are gone, decided by the platform. */
@Controller
@RequestMapping("/administration/acces-perdus")
class RecoveryDecisionController {

    private static final String PATH = "/administration/acces-perdus";
    private static final int LONGEST_REASON = 1_000;

    private final AdministratorRecovery recoveries;
    private final Texts texts;

    RecoveryDecisionController(AdministratorRecovery recoveries, Texts texts) {
        this.recoveries = recoveries;
        this.texts = texts;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("page", new RecoveriesPage(recoveries.open(actor)));
        return "recovery/list";
    }

    @GetMapping("/{id}")
    String sheet(Actor actor, @PathVariable("id") String id, Model model) {
        return show(recovery(actor, id), Typed.NOTHING, new FormErrors(texts), model);
    }

    @PostMapping("/{id}")
    String decide(
            Actor actor,
            @PathVariable("id") String id,
            Typed typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        RecoveryView recovery = recovery(actor, id);
        FormErrors errors = new FormErrors(texts);
        String reason = errors.required(typed, "motif", LONGEST_REASON, "recovery.reason.missing");
        boolean approves = typed.text("decision").equals("approuver");
        if (approves && recovery.organisation() == null) {
            errors.add("motif", "recovery.unknown-organisation");
        }
        if (errors.any()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(recovery, typed, errors, model);
        }
        if (approves) {
            recoveries.approve(actor, recovery.id(), reason);
        } else {
            recoveries.refuse(actor, recovery.id(), reason);
        }
        Notice.of(redirect, approves ? "recovery.approved" : "recovery.refused");
        return "redirect:" + PATH;
    }

    private RecoveryView recovery(Actor actor, String id) {
        return recoveries.open(actor).stream()
                .filter(each -> each.id().value().toString().equals(id) && each.state() == RecoveryState.ASKED)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String show(RecoveryView recovery, Typed typed, FormErrors errors, Model model) {
        model.addAttribute("page", new DecisionPage(recovery, typed, errors));
        return "recovery/decision";
    }
}
