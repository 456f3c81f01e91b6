package fr.prevention.web.partnerspace.body;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.AccountEntryView;
import fr.prevention.partnerspace.api.ManagerAccounts;
import fr.prevention.partnerspace.api.ManagerAccounts.ChangeManagerAccount;
import fr.prevention.partnerspace.api.ManagerDirectory;
import fr.prevention.partnerspace.api.ManagerDirectory.ManagerSheet;
import fr.prevention.partnerspace.api.ManagerDirectory.ManagerView;
import fr.prevention.partnerspace.api.ManagerId;
import fr.prevention.partnerspace.api.PartnerPerson;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.StructureSheets;
import fr.prevention.partnerspace.api.StructureSheets.StructureSheet;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Crumb;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.partnerspace.CurrentBody;
import fr.prevention.web.partnerspace.PersonForm;
import fr.prevention.web.partnerspace.PersonFormPage;
import fr.prevention.web.partnerspace.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The managers of a structure, created and changed by the body. */
@Controller
@RequestMapping(CurrentBody.PATH)
class ManagerController {

    private final ManagerDirectory directory;
    private final ManagerAccounts managers;
    private final StructureSheets sheets;
    private final NewManagers newcomers;
    private final Texts texts;

    ManagerController(
            ManagerDirectory directory,
            ManagerAccounts managers,
            StructureSheets sheets,
            NewManagers newcomers,
            Texts texts) {
        this.directory = directory;
        this.managers = managers;
        this.sheets = sheets;
        this.newcomers = newcomers;
        this.texts = texts;
    }

    static String address(ManagerId manager) {
        return CurrentBody.PATH + "/gestionnaires/" + manager.value();
    }

    @GetMapping("/structures/{id}/gestionnaires/nouveau")
    String blank(Actor actor, @PathVariable("id") UUID id, Model model) {
        StructureSheet structure = structure(actor, new StructureId(id));
        if (directory
                        .list(actor, CurrentBody.of(actor), structure.id())
                        .places()
                        .room()
                == 0) {
            return "redirect:" + StructureController.address(structure.id());
        }
        Typed typed = Typed.NOTHING.with("submission", UUID.randomUUID().toString());
        return form(creation(structure, typed, new FormErrors(texts)), model);
    }

    @PostMapping("/structures/{id}/gestionnaires/nouveau")
    String create(
            Actor actor,
            @PathVariable("id") UUID id,
            Typed typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        StructureSheet structure = structure(actor, new StructureId(id));
        FormErrors errors = new FormErrors(texts);
        Optional<PartnerPerson> person = PersonForm.read(typed, errors);
        Optional<UUID> submission = typed.submission();
        if (submission.isEmpty()) {
            errors.add("", "error.submission");
        }
        if (person.isPresent() && submission.isPresent()) {
            try {
                newcomers.create(actor, structure.id(), submission.get(), person.get());
                Notice.of(redirect, "organisme.manager.created");
                return "redirect:" + StructureController.address(structure.id());
            } catch (PartnerRefused refused) {
                Refusals.say(refused, errors);
            }
        }
        Typed shown = submission.isPresent()
                ? typed
                : typed.with("submission", UUID.randomUUID().toString());
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(creation(structure, shown, errors), model);
    }

    @GetMapping("/gestionnaires/{id}/modifier")
    String sheet(Actor actor, @PathVariable("id") UUID id, Model model) {
        ManagerSheet sheet = directory.sheet(actor, new ManagerId(id));
        Typed typed = PersonForm.typed(sheet.manager().person(), sheet.manager().version());
        return form(change(actor, sheet, typed, new FormErrors(texts), null), model);
    }

    @PostMapping("/gestionnaires/{id}/modifier")
    String save(
            Actor actor,
            @PathVariable("id") UUID id,
            Typed sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Typed typed = Conflict.resolved(sent);
        ManagerView manager = directory.sheet(actor, new ManagerId(id)).manager();
        boolean outdated = false;
        FormErrors errors = new FormErrors(texts);
        Optional<PartnerPerson> person = PersonForm.read(typed, errors);
        if (person.isPresent()) {
            try {
                managers.change(
                        actor,
                        new ChangeManagerAccount(CurrentBody.of(actor), manager.id(), typed.version(), person.get()));
                Notice.of(redirect, "organisme.manager.changed");
                return "redirect:" + StructureController.address(manager.structure());
            } catch (PartnerRefused refused) {
                outdated = Refusals.sayOrCompare(refused, errors);
            }
        }
        ManagerSheet now = directory.sheet(actor, manager.id());
        Conflict conflict = outdated
                ? PersonForm.conflict(texts, person.orElseThrow(), now.manager().person(), now.history())
                : null;
        Typed shown =
                outdated ? typed.with("version", Long.toString(now.manager().version())) : typed;
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(change(actor, now, shown, errors, conflict), model);
    }

    private PersonFormPage creation(StructureSheet structure, Typed typed, FormErrors errors) {
        String back = StructureController.address(structure.id());
        return page(
                "organisme.manager.add.title",
                back + "/gestionnaires/nouveau",
                structure,
                "",
                typed,
                errors,
                List.of(),
                null);
    }

    private PersonFormPage change(
            Actor actor, ManagerSheet sheet, Typed typed, FormErrors errors, @Nullable Conflict conflict) {
        ManagerView manager = sheet.manager();
        return page(
                "organisme.manager.change.title",
                address(manager.id()) + "/modifier",
                structure(actor, manager.structure()),
                manager.login(),
                typed,
                errors,
                sheet.history(),
                conflict);
    }

    private PersonFormPage page(
            String title,
            String action,
            StructureSheet structure,
            String login,
            Typed typed,
            FormErrors errors,
            List<AccountEntryView> history,
            @Nullable Conflict conflict) {
        String back = StructureController.address(structure.id());
        return new PersonFormPage(
                texts.t(title),
                action,
                back,
                List.of(
                        new Crumb(CurrentBody.PATH, texts.t("menu.structures")),
                        new Crumb(back, structure.details().name())),
                login,
                typed,
                errors,
                PersonForm.titles(texts),
                history,
                conflict);
    }

    private StructureSheet structure(Actor actor, StructureId id) {
        return sheets.structure(actor, CurrentBody.of(actor), id);
    }

    private static String form(PersonFormPage page, Model model) {
        model.addAttribute("page", page);
        return "partnerspace/person";
    }
}
