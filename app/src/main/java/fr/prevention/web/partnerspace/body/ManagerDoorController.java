package fr.prevention.web.partnerspace.body;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.ManagerAccounts;
import fr.prevention.partnerspace.api.ManagerAccounts.DeactivateManagerAccount;
import fr.prevention.partnerspace.api.ManagerAccounts.ReactivateManagerAccount;
import fr.prevention.partnerspace.api.ManagerDirectory;
import fr.prevention.partnerspace.api.ManagerDirectory.ManagerView;
import fr.prevention.partnerspace.api.ManagerId;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Crumb;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.partnerspace.ConfirmationPage;
import fr.prevention.web.partnerspace.CurrentBody;
import fr.prevention.web.partnerspace.Refusals;
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

/** The switch of a manager of a structure: closed after a confirmation, opened again after a confirmation and a reason. */
@Controller
@RequestMapping(CurrentBody.PATH + "/gestionnaires/{id}")
class ManagerDoorController {

    private final ManagerDirectory directory;
    private final ManagerAccounts managers;
    private final Texts texts;

    ManagerDoorController(ManagerDirectory directory, ManagerAccounts managers, Texts texts) {
        this.directory = directory;
        this.managers = managers;
        this.texts = texts;
    }

    @GetMapping("/inactiver")
    String askToClose(
            Actor actor,
            @PathVariable("id") UUID id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Model model) {
        ManagerView manager = manager(actor, id);
        model.addAttribute("page", page(manager, "close", "/inactiver", Typed.NOTHING, new FormErrors(texts), inPlace));
        return "partnerspace/close";
    }

    @PostMapping("/inactiver")
    String close(
            Actor actor,
            @PathVariable("id") UUID id,
            Typed typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        FormErrors errors = new FormErrors(texts);
        try {
            managers.deactivate(
                    actor, new DeactivateManagerAccount(CurrentBody.of(actor), new ManagerId(id), typed.text("motif")));
            Notice.of(redirect, "organisme.manager.closed");
            return "redirect:" + StructureController.address(manager(actor, id).structure());
        } catch (PartnerRefused refused) {
            Refusals.say(refused, errors);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("page", page(manager(actor, id), "close", "/inactiver", typed, errors, false));
        return "partnerspace/close";
    }

    @GetMapping("/reactiver")
    String askToOpen(
            Actor actor,
            @PathVariable("id") UUID id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Model model) {
        ManagerView manager = manager(actor, id);
        model.addAttribute(
                "page", page(manager, "open", "/reactiver/motif", Typed.NOTHING, new FormErrors(texts), inPlace));
        return "partnerspace/open";
    }

    @GetMapping("/reactiver/motif")
    String askForReason(Actor actor, @PathVariable("id") UUID id, Model model) {
        model.addAttribute(
                "page",
                page(manager(actor, id), "open", "/reactiver/motif", Typed.NOTHING, new FormErrors(texts), false));
        return "partnerspace/reason";
    }

    @PostMapping("/reactiver/motif")
    String open(
            Actor actor,
            @PathVariable("id") UUID id,
            Typed typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        FormErrors errors = new FormErrors(texts);
        try {
            managers.reactivate(
                    actor, new ReactivateManagerAccount(CurrentBody.of(actor), new ManagerId(id), typed.text("motif")));
            Notice.of(redirect, "organisme.manager.opened");
            return "redirect:" + StructureController.address(manager(actor, id).structure());
        } catch (PartnerRefused refused) {
            Refusals.say(refused, errors);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("page", page(manager(actor, id), "open", "/reactiver/motif", typed, errors, false));
        return "partnerspace/reason";
    }

    private ManagerView manager(Actor actor, UUID id) {
        return directory.sheet(actor, new ManagerId(id)).manager();
    }

    private ConfirmationPage page(
            ManagerView manager, String act, String action, Typed typed, FormErrors errors, boolean inPlace) {
        return new ConfirmationPage(
                texts.t("partner.door." + act + ".title"),
                texts.t("partner.door." + act + ".question"),
                texts.t("partner.door." + act + ".manager", manager.person().fullName(), manager.login()),
                ManagerController.address(manager.id()) + action,
                StructureController.address(manager.structure()),
                List.of(
                        new Crumb(CurrentBody.PATH, texts.t("menu.structures")),
                        new Crumb(StructureController.address(manager.structure()), texts.t("organisme.managers"))),
                typed,
                errors,
                inPlace);
    }
}
