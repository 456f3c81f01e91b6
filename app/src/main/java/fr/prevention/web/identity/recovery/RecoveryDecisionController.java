package fr.prevention.web.identity.recovery;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AdministratorRecovery;
import fr.prevention.identity.api.AdministratorRecovery.RecoveryFile;
import fr.prevention.identity.api.AdministratorRecovery.Ruling;
import fr.prevention.identity.api.RecoveryId;
import fr.prevention.identity.api.RecoveryState;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The claims on accesses of administrators who are gone: decided by the team of the service that looks after the member and by
 * the agents of a body that works with the structure; the platform sees all of them, and decides where nobody else can.
 */
@Controller
class RecoveryDecisionController {

    private static final String PLATFORM = "/administration/acces-perdus";
    private static final String GUARDIAN = "/mon-organisation/acces-perdus";
    private static final int LONGEST_REASON = 1_000;

    private final AdministratorRecovery recoveries;
    private final Texts texts;

    RecoveryDecisionController(AdministratorRecovery recoveries, Texts texts) {
        this.recoveries = recoveries;
        this.texts = texts;
    }

    @GetMapping({PLATFORM, GUARDIAN})
    String list(Actor actor, HttpServletRequest request, Model model) {
        model.addAttribute("page", new RecoveriesPage(path(request), recoveries.open(actor)));
        return "recovery/list";
    }

    @GetMapping({PLATFORM + "/{id}", GUARDIAN + "/{id}"})
    String sheet(Actor actor, @PathVariable("id") String id, HttpServletRequest request, Model model) {
        return show(path(request), file(actor, id), Typed.NOTHING, new FormErrors(texts), model);
    }

    @PostMapping({PLATFORM + "/{id}", GUARDIAN + "/{id}"})
    String decide(
            Actor actor,
            @PathVariable("id") String id,
            Typed typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        RecoveryFile file = file(actor, id);
        if (file.ruling() == Ruling.LEAVE_TO_GUARDIANS) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        FormErrors errors = new FormErrors(texts);
        String reason = errors.required(typed, "motif", LONGEST_REASON, "recovery.reason.missing");
        boolean approves = typed.text("decision").equals("approuver");
        if (approves && file.ruling() == Ruling.REFUSE) {
            errors.add("motif", "recovery.unknown-organisation");
        }
        if (errors.any()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(path(request), file, typed, errors, model);
        }
        RecoveryId recovery = file.claim().id();
        if (approves) {
            recoveries.approve(actor, recovery, reason);
        } else {
            recoveries.refuse(actor, recovery, reason);
        }
        Notice.of(redirect, approves ? "recovery.approved" : "recovery.refused");
        return "redirect:" + path(request);
    }

    private RecoveryFile file(Actor actor, String id) {
        if (!id.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return recoveries
                .file(actor, new RecoveryId(UUID.fromString(id)))
                .filter(file -> file.claim().state() == RecoveryState.ASKED)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PLATFORM) ? PLATFORM : GUARDIAN;
    }

    private static String show(String path, RecoveryFile file, Typed typed, FormErrors errors, Model model) {
        model.addAttribute("page", new DecisionPage(path, file, typed, errors));
        return "recovery/decision";
    }
}
