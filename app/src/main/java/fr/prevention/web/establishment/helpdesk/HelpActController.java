package fr.prevention.web.establishment.helpdesk;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefusal;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.establishment.api.EstablishmentSupport;
import fr.prevention.establishment.api.EstablishmentSupport.SupportRequest;
import fr.prevention.establishment.api.Siret;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One act for an establishment: what, who asked for it, why (F026 to F029). */
@Controller
class HelpActController {

    private static final String ACT = HelpdeskController.PATH + "/{id}/{act}";
    private static final String EMAIL = "courriel";
    private static final String SIRET = "siret";
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_SIRET = 30;

    private final HelpedEstablishments establishments;
    private final EstablishmentSupport support;
    private final Texts texts;

    HelpActController(HelpedEstablishments establishments, EstablishmentSupport support, Texts texts) {
        this.establishments = establishments;
        this.support = support;
        this.texts = texts;
    }

    /** What was typed, once it can be read. */
    private record Order(
            SupportRequest request,
            @Nullable EmailAddress email,
            @Nullable Siret siret) {}

    @GetMapping(ACT)
    String form(Actor actor, @PathVariable("id") String id, @PathVariable("act") String path, Model model) {
        HelpdeskController.admit(actor);
        HelpAct act = HelpAct.at(path).orElseThrow(HelpedEstablishments::notFound);
        return show(establishments.row(actor, id), act, Typed.NOTHING, new FormErrors(texts), model);
    }

    @PostMapping(ACT)
    String act(
            Actor actor,
            @PathVariable("id") String id,
            @PathVariable("act") String path,
            Typed typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        HelpdeskController.admit(actor);
        HelpAct act = HelpAct.at(path).orElseThrow(HelpedEstablishments::notFound);
        HelpdeskRow row = establishments.row(actor, id);
        FormErrors errors = new FormErrors(texts);
        Order order = read(act, typed, errors);
        if (order != null && done(actor, row.establishment().id(), act, order, errors)) {
            Notice.of(redirect, "helpdesk.done." + act.path());
            return "redirect:" + row.address();
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(row, act, typed, errors, model);
    }

    private static @Nullable Order read(HelpAct act, Typed typed, FormErrors errors) {
        EmailAddress email = null;
        if (act.takesEmail()) {
            errors.required(typed, EMAIL, LONGEST_EMAIL, "helpdesk.email.missing");
            email = errors.read(typed, EMAIL, EmailAddress::parse, "error.email");
        }
        Siret siret = null;
        if (act == HelpAct.SIRET) {
            errors.required(typed, SIRET, LONGEST_SIRET, "helpdesk.siret.missing");
            siret = errors.read(typed, SIRET, Siret::parse, "helpdesk.siret.impossible");
        }
        String name = errors.required(typed, "demandeur", SupportRequest.LONGEST_NAME, "helpdesk.requester.missing");
        String contact = errors.required(typed, "joindre", SupportRequest.LONGEST_CONTACT, "helpdesk.contact.missing");
        String reason = errors.required(typed, "motif", SupportRequest.LONGEST_REASON, "helpdesk.reason.missing");
        return errors.any() ? null : new Order(new SupportRequest(reason, name, contact), email, siret);
    }

    private boolean done(Actor actor, EstablishmentId id, HelpAct act, Order order, FormErrors errors) {
        try {
            act(actor, id, act, order);
            return true;
        } catch (EstablishmentRefused refused) {
            if (refused.refusal() instanceof EstablishmentRefusal.SiretTaken(var siret)) {
                errors.add(SIRET, "helpdesk.siret.taken", siret.formatted());
                return false;
            }
            throw refused;
        } catch (IdentityRefused refused) {
            if (refused.refusal() instanceof IdentityRefusal.LoginTaken) {
                errors.add("", "helpdesk.login.taken");
                return false;
            }
            throw refused;
        }
    }

    private void act(Actor actor, EstablishmentId id, HelpAct act, Order order) {
        switch (act) {
            case EMAIL -> support.replaceEmail(actor, id, Objects.requireNonNull(order.email()), order.request());
            case RESET -> support.sendReset(actor, id, order.request());
            case SIRET -> support.changeSiret(actor, id, Objects.requireNonNull(order.siret()), order.request());
            case ACCOUNT -> support.giveAccount(actor, id, Objects.requireNonNull(order.email()), order.request());
            case CLOSING -> support.closeAccount(actor, id, order.request());
            case REOPENING -> support.reopenAccount(actor, id, order.request());
        }
    }

    private static String show(HelpdeskRow row, HelpAct act, Typed typed, FormErrors errors, Model model) {
        model.addAttribute("page", new HelpActPage(row, act, typed, errors));
        return "helpdesk/act";
    }
}
