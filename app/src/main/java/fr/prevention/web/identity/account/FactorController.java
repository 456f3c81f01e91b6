package fr.prevention.web.identity.account;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.IdentityRefusal.WrongCode;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Passkeys;
import fr.prevention.identity.api.SecondFactor;
import fr.prevention.platform.security.SecondFactorRule;
import fr.prevention.platform.security.SessionOpening;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code Second facteur}: turning it on with an application, its recovery codes, turning it off. */
@Controller
@RequestMapping("/mon-compte/second-facteur")
class FactorController {

    private static final String CODE = "code";
    private static final int LONGEST_CODE = 40;

    private final SecondFactor factor;
    private final Passkeys passkeys;
    private final SecondFactorRule rule;
    private final PasswordAgain password;
    private final SessionOpening sessions;
    private final AccountFrame frame;
    private final Texts texts;

    FactorController(
            SecondFactor factor,
            Passkeys passkeys,
            SecondFactorRule rule,
            PasswordAgain password,
            SessionOpening sessions,
            AccountFrame frame,
            Texts texts) {
        this.factor = factor;
        this.passkeys = passkeys;
        this.rule = rule;
        this.password = password;
        this.sessions = sessions;
        this.frame = frame;
        this.texts = texts;
    }

    @GetMapping
    String page(Actor actor, Model model) {
        return show(actor, Typed.NOTHING, frame.noErrors(), model);
    }

    @PostMapping("/proposer")
    String propose(Actor actor) {
        factor.propose(actor);
        return "redirect:/mon-compte/second-facteur/activer";
    }

    @GetMapping("/activer")
    String enrolment(Actor actor, Model model) {
        return enrolment(actor, Typed.NOTHING, frame.noErrors(), model);
    }

    @PostMapping("/activer")
    String confirm(Actor actor, Typed typed, HttpServletRequest request, HttpServletResponse response, Model model) {
        FormErrors errors = frame.noErrors();
        errors.required(typed, CODE, LONGEST_CODE, "code.missing");
        password.check(actor, typed, errors);
        if (!errors.any()) {
            try {
                List<String> codes = factor.confirm(actor, typed.text(CODE));
                sessions.strengthen(request, response);
                return codes(actor, codes, model);
            } catch (IdentityRefused refused) {
                if (!(refused.refusal() instanceof WrongCode)) {
                    throw refused;
                }
                errors.add(CODE, "code.wrong.first");
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return enrolment(actor, Typed.NOTHING, errors, model);
    }

    @PostMapping("/codes")
    String renewCodes(Actor actor, Typed typed, HttpServletResponse response, Model model) {
        FormErrors errors = frame.noErrors();
        password.check(actor, typed, errors);
        if (!errors.any()) {
            return codes(actor, factor.renewRecoveryCodes(actor), model);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(actor, typed, errors, model);
    }

    /** Whoever must have a second factor sets up another one at once. */
    @PostMapping("/desactiver")
    String turnOff(
            Actor actor,
            Typed typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        FormErrors errors = frame.noErrors();
        password.check(actor, typed, errors);
        if (errors.any()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(actor, typed, errors, model);
        }
        factor.turnOff(actor);
        if (rule.isRequiredOf(actor)) {
            sessions.weaken(request, response);
            factor.propose(actor);
            return "redirect:/mon-compte/second-facteur/activer";
        }
        Notice.of(redirect, "factor.off.done");
        return "redirect:/mon-compte/second-facteur";
    }

    private String show(Actor actor, Typed typed, FormErrors errors, Model model) {
        model.addAttribute(
                "page",
                new FactorPage(
                        frame.shell(AccountSection.FACTOR, typed, errors),
                        factor.state(actor.account()),
                        rule.isRequiredOf(actor),
                        passkeys.of(actor.account()).size()));
        return "identity/account/factor";
    }

    private String enrolment(Actor actor, Typed typed, FormErrors errors, Model model) {
        return factor.proposed(actor)
                .map(proposal -> {
                    model.addAttribute(
                            "page",
                            new FactorEnrolmentPage(
                                    frame.shell(AccountSection.FACTOR, typed, errors),
                                    proposal,
                                    QrDrawing.of(proposal.address().toString())));
                    return "identity/account/enrolment";
                })
                .orElse("redirect:/mon-compte/second-facteur");
    }

    private String codes(Actor actor, List<String> codes, Model model) {
        String file = texts.t("codes.file", actor.login()) + "\n\n" + String.join("\n", codes) + "\n";
        model.addAttribute(
                "page",
                new RecoveryCodesPage(
                        frame.shell(AccountSection.FACTOR, Typed.NOTHING, frame.noErrors()), codes, file));
        return "identity/account/codes";
    }
}
