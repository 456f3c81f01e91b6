package fr.prevention.web.partnerspace;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.TechnicianAccounts;
import fr.prevention.partnerspace.api.TechnicianAccounts.DeactivateTechnician;
import fr.prevention.partnerspace.api.TechnicianAccounts.ReactivateTechnician;
import fr.prevention.partnerspace.api.TechnicianDirectory;
import fr.prevention.partnerspace.api.TechnicianDirectory.TechnicianView;
import fr.prevention.partnerspace.api.TechnicianId;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Crumb;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The switch of a technician: closed after a confirmation, opened again after a confirmation and a reason. */
@Controller
@RequestMapping(TechnicianController.PATH + "/{id}")
class TechnicianDoorController {

    private final TechnicianDirectory directory;
    private final TechnicianAccounts technicians;
    private final Texts texts;

    TechnicianDoorController(TechnicianDirectory directory, TechnicianAccounts technicians, Texts texts) {
        this.directory = directory;
        this.technicians = technicians;
        this.texts = texts;
    }

    @GetMapping("/inactiver")
    String askToClose(
            Actor actor,
            Workplace workplace,
            @PathVariable("id") UUID id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Model model) {
        TechnicianView technician = technician(actor, id);
        model.addAttribute(
                "page", page(technician, "close", "/inactiver", Typed.NOTHING, new FormErrors(texts), inPlace));
        return "partnerspace/close";
    }

    @PostMapping("/inactiver")
    String close(
            Actor actor,
            Workplace workplace,
            @PathVariable("id") UUID id,
            Typed typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        FormErrors errors = new FormErrors(texts);
        try {
            technicians.deactivate(
                    actor, new DeactivateTechnician(workplace.body(), new TechnicianId(id), typed.text("motif")));
            Notice.of(redirect, "partner.technician.closed");
            return "redirect:" + TechnicianController.PATH;
        } catch (PartnerRefused refused) {
            Refusals.say(refused, errors);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("page", page(technician(actor, id), "close", "/inactiver", typed, errors, false));
        return "partnerspace/close";
    }

    @GetMapping("/reactiver")
    String askToOpen(
            Actor actor,
            Workplace workplace,
            @PathVariable("id") UUID id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Model model) {
        TechnicianView technician = technician(actor, id);
        model.addAttribute(
                "page", page(technician, "open", "/reactiver/motif", Typed.NOTHING, new FormErrors(texts), inPlace));
        return "partnerspace/open";
    }

    @GetMapping("/reactiver/motif")
    String askForReason(Actor actor, Workplace workplace, @PathVariable("id") UUID id, Model model) {
        model.addAttribute(
                "page",
                page(technician(actor, id), "open", "/reactiver/motif", Typed.NOTHING, new FormErrors(texts), false));
        return "partnerspace/reason";
    }

    @PostMapping("/reactiver/motif")
    String open(
            Actor actor,
            Workplace workplace,
            @PathVariable("id") UUID id,
            Typed typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        FormErrors errors = new FormErrors(texts);
        try {
            technicians.reactivate(
                    actor, new ReactivateTechnician(workplace.body(), new TechnicianId(id), typed.text("motif")));
            Notice.of(redirect, "partner.technician.opened");
            return "redirect:" + TechnicianController.PATH;
        } catch (PartnerRefused refused) {
            Refusals.say(refused, errors);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("page", page(technician(actor, id), "open", "/reactiver/motif", typed, errors, false));
        return "partnerspace/reason";
    }

    private TechnicianView technician(Actor actor, UUID id) {
        return directory.sheet(actor, new TechnicianId(id)).technician();
    }

    private ConfirmationPage page(
            TechnicianView technician, String act, String action, Typed typed, FormErrors errors, boolean inPlace) {
        return new ConfirmationPage(
                texts.t("partner.door." + act + ".title"),
                texts.t("partner.door." + act + ".question"),
                texts.t(
                        "partner.door." + act + ".technician",
                        technician.person().fullName(),
                        technician.login()),
                TechnicianController.PATH + "/" + technician.id().value() + action,
                TechnicianController.PATH,
                List.of(
                        new Crumb(PartnerHomeController.PATH, texts.t("menu.home")),
                        new Crumb(TechnicianController.PATH, texts.t("menu.accounts"))),
                typed,
                errors,
                inPlace);
    }
}
