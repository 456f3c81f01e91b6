package fr.prevention.web.partnerspace;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.AccountEntryView;
import fr.prevention.partnerspace.api.PartnerPerson;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.TechnicianAccounts;
import fr.prevention.partnerspace.api.TechnicianAccounts.ChangeTechnician;
import fr.prevention.partnerspace.api.TechnicianDirectory;
import fr.prevention.partnerspace.api.TechnicianDirectory.TechnicianList;
import fr.prevention.partnerspace.api.TechnicianDirectory.TechnicianSheet;
import fr.prevention.partnerspace.api.TechnicianDirectory.TechnicianView;
import fr.prevention.partnerspace.api.TechnicianId;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Crumb;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
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

/** {@code Gestion des comptes}: the technicians of the structure, created and changed by its managers. */
@Controller
@RequestMapping(TechnicianController.PATH)
class TechnicianController {

    static final String PATH = "/partenaires/comptes";

    private final TechnicianDirectory directory;
    private final TechnicianAccounts technicians;
    private final NewTechnicians newcomers;
    private final Texts texts;

    TechnicianController(
            TechnicianDirectory directory, TechnicianAccounts technicians, NewTechnicians newcomers, Texts texts) {
        this.directory = directory;
        this.technicians = technicians;
        this.newcomers = newcomers;
        this.texts = texts;
    }

    @GetMapping
    String list(Actor actor, Workplace workplace, Model model) {
        TechnicianList list = directory.list(actor, workplace.body(), workplace.structure());
        List<AccountCard> cards = list.technicians().stream()
                .map(technician -> AccountCard.of(technician, list.places().active()))
                .toList();
        model.addAttribute("page", new TechniciansPage(workplace, cards, list.places()));
        return "partnerspace/technicians";
    }

    @GetMapping("/nouveau")
    String blank(Actor actor, Workplace workplace, Model model) {
        TechnicianList list = directory.list(actor, workplace.body(), workplace.structure());
        if (list.places().room() == 0) {
            return "redirect:" + PATH;
        }
        Typed typed = Typed.NOTHING.with("submission", UUID.randomUUID().toString());
        return form(creation(typed, new FormErrors(texts)), model);
    }

    @PostMapping("/nouveau")
    String create(
            Actor actor,
            Workplace workplace,
            Typed typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        FormErrors errors = new FormErrors(texts);
        Optional<PartnerPerson> person = PersonForm.read(typed, errors);
        Optional<UUID> submission = typed.submission();
        if (submission.isEmpty()) {
            errors.add("", "error.submission");
        }
        if (person.isPresent() && submission.isPresent()) {
            try {
                newcomers.create(actor, workplace, submission.get(), person.get());
                Notice.of(redirect, "partner.technician.created");
                return "redirect:" + PATH;
            } catch (PartnerRefused refused) {
                Refusals.say(refused, errors);
            }
        }
        Typed shown = submission.isPresent()
                ? typed
                : typed.with("submission", UUID.randomUUID().toString());
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(creation(shown, errors), model);
    }

    @GetMapping("/{id}/modifier")
    String sheet(Actor actor, Workplace workplace, @PathVariable("id") UUID id, Model model) {
        TechnicianSheet sheet = directory.sheet(actor, new TechnicianId(id));
        Typed typed =
                PersonForm.typed(sheet.technician().person(), sheet.technician().version());
        return form(change(sheet, typed, new FormErrors(texts), null), model);
    }

    @PostMapping("/{id}/modifier")
    String save(
            Actor actor,
            Workplace workplace,
            @PathVariable("id") UUID id,
            Typed sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Typed typed = Conflict.resolved(sent);
        FormErrors errors = new FormErrors(texts);
        Optional<PartnerPerson> person = PersonForm.read(typed, errors);
        boolean outdated = false;
        if (person.isPresent()) {
            try {
                technicians.change(
                        actor,
                        new ChangeTechnician(workplace.body(), new TechnicianId(id), typed.version(), person.get()));
                Notice.of(redirect, "partner.technician.changed");
                return "redirect:" + PATH;
            } catch (PartnerRefused refused) {
                outdated = Refusals.sayOrCompare(refused, errors);
            }
        }
        TechnicianSheet sheet = directory.sheet(actor, new TechnicianId(id));
        TechnicianView now = sheet.technician();
        Conflict conflict =
                outdated ? PersonForm.conflict(texts, person.orElseThrow(), now.person(), sheet.history()) : null;
        Typed shown = outdated ? typed.with("version", Long.toString(now.version())) : typed;
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(change(sheet, shown, errors, conflict), model);
    }

    private PersonFormPage creation(Typed typed, FormErrors errors) {
        return page("partner.technician.add.title", PATH + "/nouveau", "", typed, errors, List.of(), null);
    }

    private PersonFormPage change(TechnicianSheet sheet, Typed typed, FormErrors errors, @Nullable Conflict conflict) {
        TechnicianView technician = sheet.technician();
        return page(
                "partner.technician.change.title",
                PATH + "/" + technician.id().value() + "/modifier",
                technician.login(),
                typed,
                errors,
                sheet.history(),
                conflict);
    }

    private PersonFormPage page(
            String title,
            String action,
            String login,
            Typed typed,
            FormErrors errors,
            List<AccountEntryView> history,
            @Nullable Conflict conflict) {
        return new PersonFormPage(
                texts.t(title),
                action,
                PATH,
                List.of(
                        new Crumb(PartnerHomeController.PATH, texts.t("menu.home")),
                        new Crumb(PATH, texts.t("menu.accounts"))),
                login,
                typed,
                errors,
                PersonForm.titles(texts),
                history,
                conflict);
    }

    private static String form(PersonFormPage page, Model model) {
        model.addAttribute("page", page);
        return "partnerspace/person";
    }
}
