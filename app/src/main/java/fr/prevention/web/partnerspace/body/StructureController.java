package fr.prevention.web.partnerspace.body;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.ManagerDirectory;
import fr.prevention.partnerspace.api.ManagerDirectory.ManagerList;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.PartnerStructures;
import fr.prevention.partnerspace.api.PartnerStructures.ChangeStructure;
import fr.prevention.partnerspace.api.PartnerStructures.RegisterStructure;
import fr.prevention.partnerspace.api.PartnerStructures.Registration;
import fr.prevention.partnerspace.api.StructureDetails;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.StructureSheets;
import fr.prevention.partnerspace.api.StructureSheets.StructureSheet;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Crumb;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.partnerspace.AccountCard;
import fr.prevention.web.partnerspace.CurrentBody;
import fr.prevention.web.partnerspace.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A partner structure: registered, shown with its agreements and managers, changed. */
@Controller
@RequestMapping(StructureController.PATH)
class StructureController {

    static final String PATH = CurrentBody.PATH + "/structures";

    private final PartnerStructures structures;
    private final StructureSheets sheets;
    private final ManagerDirectory managers;
    private final Texts texts;

    StructureController(PartnerStructures structures, StructureSheets sheets, ManagerDirectory managers, Texts texts) {
        this.structures = structures;
        this.sheets = sheets;
        this.managers = managers;
        this.texts = texts;
    }

    @GetMapping("/nouvelle")
    String blank(Model model) {
        return form(creation(Typed.NOTHING, new FormErrors(texts)), model);
    }

    @PostMapping("/nouvelle")
    String register(Actor actor, Typed typed, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        FormErrors errors = new FormErrors(texts);
        Optional<StructureDetails> details = StructureForm.read(typed, errors);
        if (details.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return form(creation(typed, errors), model);
        }
        Registration registration =
                structures.register(actor, new RegisterStructure(CurrentBody.of(actor), details.get()));
        Notice.of(
                redirect,
                registration instanceof Registration.Registered
                        ? "organisme.structure.registered"
                        : "organisme.structure.known");
        return "redirect:" + address(registration.structure());
    }

    @GetMapping("/{id}")
    String sheet(Actor actor, @PathVariable("id") UUID id, Model model) {
        BodyCode body = CurrentBody.of(actor);
        StructureSheet sheet = sheets.structure(actor, body, new StructureId(id));
        ManagerList list = managers.list(actor, body, sheet.id());
        List<AccountCard> cards = list.managers().stream()
                .map(manager -> AccountCard.of(
                        manager,
                        ManagerController.address(manager.id()),
                        manager.body().equals(body)))
                .toList();
        model.addAttribute("page", new StructurePage(sheet, address(sheet.id()), cards, list.places()));
        return "organisme/structure";
    }

    @GetMapping("/{id}/modifier")
    String change(Actor actor, @PathVariable("id") UUID id, Model model) {
        StructureSheet sheet = sheets.structure(actor, CurrentBody.of(actor), new StructureId(id));
        Typed typed = StructureForm.typed(sheet.details(), sheet.version());
        return form(change(sheet, typed, new FormErrors(texts)), model);
    }

    @PostMapping("/{id}/modifier")
    String save(
            Actor actor,
            @PathVariable("id") UUID id,
            Typed sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Typed typed = Conflict.resolved(sent);
        BodyCode body = CurrentBody.of(actor);
        boolean outdated = false;
        FormErrors errors = new FormErrors(texts);
        Optional<StructureDetails> details = StructureForm.read(typed, errors);
        if (details.isPresent()) {
            try {
                structures.change(
                        actor, new ChangeStructure(body, new StructureId(id), typed.version(), details.get()));
                Notice.of(redirect, "organisme.structure.changed");
                return "redirect:" + address(new StructureId(id));
            } catch (PartnerRefused refused) {
                outdated = Refusals.sayOrCompare(refused, errors);
            }
        }
        StructureSheet now = sheets.structure(actor, body, new StructureId(id));
        Conflict conflict = outdated ? StructureForm.conflict(texts, details.orElseThrow(), now) : null;
        Typed shown = outdated ? typed.with("version", Long.toString(now.version())) : typed;
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(change(now, shown, errors).against(conflict), model);
    }

    static String address(StructureId structure) {
        return PATH + "/" + structure.value();
    }

    private BodyForm creation(Typed typed, FormErrors errors) {
        return new BodyForm(
                texts.t("organisme.structure.add.title"),
                "",
                PATH + "/nouvelle",
                CurrentBody.PATH,
                List.of(new Crumb(CurrentBody.PATH, texts.t("menu.structures"))),
                typed,
                errors,
                BodyWords.sizes(texts),
                false,
                null);
    }

    private BodyForm change(StructureSheet sheet, Typed typed, FormErrors errors) {
        String address = address(sheet.id());
        return new BodyForm(
                texts.t("organisme.structure.change.title"),
                sheet.details().name(),
                address + "/modifier",
                address,
                List.of(
                        new Crumb(CurrentBody.PATH, texts.t("menu.structures")),
                        new Crumb(address, sheet.details().name())),
                typed,
                errors,
                BodyWords.sizes(texts),
                false,
                null);
    }

    private static String form(BodyForm page, Model model) {
        model.addAttribute("page", page);
        return "organisme/structure-form";
    }
}
