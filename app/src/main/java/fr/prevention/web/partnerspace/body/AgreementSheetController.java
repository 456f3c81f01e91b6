package fr.prevention.web.partnerspace.body;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.AgreementDirectory.AgreementView;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.AgreementKeeping;
import fr.prevention.partnerspace.api.AgreementKeeping.EndAgreementEarly;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureSheets;
import fr.prevention.partnerspace.api.StructureSheets.AgreementSheet;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import fr.prevention.web.partnerspace.CurrentBody;
import fr.prevention.web.partnerspace.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An agreement with its history and documents, and its early end. */
@Controller
@RequestMapping(CurrentBody.PATH + "/conventionnements/{id}")
class AgreementSheetController {

    private final AgreementKeeping agreements;
    private final StructureSheets sheets;
    private final AgreementForms forms;
    private final Texts texts;

    AgreementSheetController(AgreementKeeping agreements, StructureSheets sheets, AgreementForms forms, Texts texts) {
        this.agreements = agreements;
        this.sheets = sheets;
        this.forms = forms;
        this.texts = texts;
    }

    @GetMapping
    String sheet(Actor actor, @PathVariable("id") UUID id, Model model) {
        AgreementSheet sheet = find(actor, id);
        Typed typed = Typed.NOTHING.with("submission", UUID.randomUUID().toString());
        model.addAttribute(
                "page",
                new AgreementPage(
                        sheet,
                        AgreementForms.address(sheet.agreement().id()),
                        expected(sheet.agreement()),
                        typed,
                        new FormErrors(texts)));
        model.addAttribute("crumbs", forms.crumbs(sheet.agreement()));
        return "organisme/agreement";
    }

    @GetMapping("/fin")
    String askToEnd(Actor actor, @PathVariable("id") UUID id, Model model) {
        AgreementSheet sheet = find(actor, id);
        Typed typed = Typed.NOTHING.with("version", Long.toString(sheet.version()));
        return show(forms.end(sheet, typed, new FormErrors(texts)), model);
    }

    @PostMapping("/fin")
    String end(
            Actor actor,
            @PathVariable("id") UUID id,
            Typed typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        FormErrors errors = new FormErrors(texts);
        LocalDate lastDay = TermsForm.day(typed, "fin", errors);
        if (typed.text("motif").isEmpty()) {
            errors.add("motif", "organisme.missing.motif");
        }
        if (lastDay != null && !errors.any()) {
            try {
                agreements.endEarly(
                        actor,
                        new EndAgreementEarly(
                                CurrentBody.of(actor),
                                new AgreementId(id),
                                typed.version(),
                                lastDay,
                                typed.text("motif")));
                Notice.of(redirect, "organisme.agreement.ended");
                return "redirect:" + AgreementForms.address(new AgreementId(id));
            } catch (PartnerRefused refused) {
                Refusals.say(refused, errors);
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(forms.end(find(actor, id), typed, errors), model);
    }

    private String expected(AgreementView agreement) {
        return switch (agreement.state()) {
            case FUTURE -> texts.t("organisme.expected.start", Words.day(agreement.startsOn()));
            case CURRENT -> texts.t("organisme.expected.end", Words.day(agreement.endsOn()));
            case ENDING -> texts.t("organisme.expected.renewal", Words.day(agreement.endsOn()));
            case ENDED -> texts.t("organisme.expected.nothing");
        };
    }

    private static String show(BodyForm page, Model model) {
        model.addAttribute("page", page);
        return "organisme/agreement-end";
    }

    private AgreementSheet find(Actor actor, UUID id) {
        return sheets.agreement(actor, CurrentBody.of(actor), new AgreementId(id));
    }
}
