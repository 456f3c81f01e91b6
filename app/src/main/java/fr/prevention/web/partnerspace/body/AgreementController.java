package fr.prevention.web.partnerspace.body;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.AgreementDirectory.AgreementView;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.AgreementKeeping;
import fr.prevention.partnerspace.api.AgreementKeeping.AmendAgreement;
import fr.prevention.partnerspace.api.AgreementKeeping.RecordAgreement;
import fr.prevention.partnerspace.api.AgreementKeeping.RenewAgreement;
import fr.prevention.partnerspace.api.AgreementKeeping.Terms;
import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.StructureSheets;
import fr.prevention.partnerspace.api.StructureSheets.AgreementSheet;
import fr.prevention.partnerspace.api.StructureSheets.StructureSheet;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.partnerspace.CurrentBody;
import fr.prevention.web.partnerspace.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The terms of an agreement: recorded, amended, renewed. */
@Controller
@RequestMapping(CurrentBody.PATH)
class AgreementController {

    private static final int USUAL_TECHNICIANS = 5;

    private final AgreementKeeping agreements;
    private final StructureSheets sheets;
    private final AgreementForms forms;
    private final Texts texts;
    private final Clock clock;

    AgreementController(
            AgreementKeeping agreements, StructureSheets sheets, AgreementForms forms, Texts texts, Clock clock) {
        this.agreements = agreements;
        this.sheets = sheets;
        this.forms = forms;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/structures/{id}/conventionnements/nouveau")
    String blank(Actor actor, @PathVariable("id") UUID id, Model model) {
        StructureSheet structure = structure(actor, id);
        LocalDate start = LocalDate.now(clock);
        Typed typed = TermsForm.typed(
                start,
                start.plusYears(1).minusDays(1),
                USUAL_TECHNICIANS,
                structure.details().size().mostManagers());
        return show(forms.creation(structure, marked(typed), new FormErrors(texts)), model);
    }

    @PostMapping("/structures/{id}/conventionnements/nouveau")
    String record(
            Actor actor,
            @PathVariable("id") UUID id,
            Typed typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        FormErrors errors = new FormErrors(texts);
        Optional<AgreementId> recorded = kept(
                typed,
                errors,
                (submission, terms) -> agreements.record(
                        actor, new RecordAgreement(submission, CurrentBody.of(actor), new StructureId(id), terms)));
        return recorded.map(agreement -> toSheet(agreement, "organisme.agreement.recorded", redirect))
                .orElseGet(() -> wrong(response, forms.creation(structure(actor, id), marked(typed), errors), model));
    }

    @GetMapping("/conventionnements/{id}/renouveler")
    String renewal(Actor actor, @PathVariable("id") UUID id, Model model) {
        AgreementSheet sheet = sheet(actor, id);
        AgreementView agreement = sheet.agreement();
        LocalDate start = agreement.endsOn().plusDays(1);
        Typed typed = TermsForm.typed(
                start, start.plusYears(1).minusDays(1), agreement.maxTechnicians(), agreement.maxManagers());
        return show(forms.renewal(sheet, marked(typed), new FormErrors(texts)), model);
    }

    @PostMapping("/conventionnements/{id}/renouveler")
    String renew(
            Actor actor,
            @PathVariable("id") UUID id,
            Typed typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        FormErrors errors = new FormErrors(texts);
        Optional<AgreementId> renewed = kept(
                typed,
                errors,
                (submission, terms) -> agreements.renew(
                        actor, new RenewAgreement(submission, CurrentBody.of(actor), new AgreementId(id), terms)));
        return renewed.map(agreement -> toSheet(agreement, "organisme.agreement.renewed", redirect))
                .orElseGet(() -> wrong(response, forms.renewal(sheet(actor, id), marked(typed), errors), model));
    }

    @GetMapping("/conventionnements/{id}/modifier")
    String amendment(Actor actor, @PathVariable("id") UUID id, Model model) {
        AgreementSheet sheet = sheet(actor, id);
        Typed typed = TermsForm.typed(sheet.agreement()).with("version", Long.toString(sheet.version()));
        return show(forms.amendment(sheet, typed, new FormErrors(texts)), model);
    }

    @PostMapping("/conventionnements/{id}/modifier")
    String amend(
            Actor actor,
            @PathVariable("id") UUID id,
            Typed sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        AgreementSheet sheet = sheet(actor, id);
        Typed chosen = Conflict.resolved(sent);
        Typed typed = sheet.agreement().state() == AgreementState.FUTURE
                ? chosen
                : chosen.with("debut", sheet.agreement().startsOn().toString())
                        .with("fin", sheet.agreement().endsOn().toString());
        FormErrors errors = new FormErrors(texts);
        Optional<Terms> terms = TermsForm.read(typed, errors);
        boolean outdated = false;
        if (terms.isPresent()) {
            try {
                agreements.amend(
                        actor,
                        new AmendAgreement(CurrentBody.of(actor), new AgreementId(id), typed.version(), terms.get()));
                return toSheet(new AgreementId(id), "organisme.agreement.amended", redirect);
            } catch (PartnerRefused refused) {
                outdated = Refusals.sayOrCompare(refused, errors);
            }
        }
        AgreementSheet now = sheet(actor, id);
        Conflict conflict = outdated ? TermsForm.conflict(texts, terms.orElseThrow(), now) : null;
        Typed shown = outdated ? typed.with("version", Long.toString(now.version())) : typed;
        return wrong(response, forms.amendment(now, shown, errors).against(conflict), model);
    }

    /** What was kept once, however often the form was sent; empty when something has to be corrected. */
    private static Optional<AgreementId> kept(
            Typed typed, FormErrors errors, BiFunction<UUID, Terms, AgreementId> keeping) {
        Optional<Terms> terms = TermsForm.read(typed, errors);
        Optional<UUID> submission = typed.submission();
        if (submission.isEmpty()) {
            errors.add("", "error.submission");
        }
        if (terms.isEmpty() || submission.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(keeping.apply(submission.get(), terms.get()));
        } catch (PartnerRefused refused) {
            Refusals.say(refused, errors);
            return Optional.empty();
        }
    }

    private static Typed marked(Typed typed) {
        return typed.submission().isPresent()
                ? typed
                : typed.with("submission", UUID.randomUUID().toString());
    }

    private static String toSheet(AgreementId agreement, String notice, RedirectAttributes redirect) {
        Notice.of(redirect, notice);
        return "redirect:" + AgreementForms.address(agreement);
    }

    private static String wrong(HttpServletResponse response, BodyForm page, Model model) {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(page, model);
    }

    private static String show(BodyForm page, Model model) {
        model.addAttribute("page", page);
        return "organisme/agreement-form";
    }

    private StructureSheet structure(Actor actor, UUID id) {
        return sheets.structure(actor, CurrentBody.of(actor), new StructureId(id));
    }

    private AgreementSheet sheet(Actor actor, UUID id) {
        return sheets.agreement(actor, CurrentBody.of(actor), new AgreementId(id));
    }
}
