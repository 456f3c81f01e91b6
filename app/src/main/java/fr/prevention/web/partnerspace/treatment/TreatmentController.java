package fr.prevention.web.partnerspace.treatment;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestSheet;
import fr.prevention.partnerspace.api.RequestTreatment;
import fr.prevention.partnerspace.api.RequestTreatment.AskMore;
import fr.prevention.partnerspace.api.RequestTreatment.AssignRequest;
import fr.prevention.partnerspace.api.RequestTreatment.CloseRequest;
import fr.prevention.partnerspace.api.RequestTreatment.Ending;
import fr.prevention.partnerspace.api.RequestTreatment.WriteToStructure;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Reply;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.partnerspace.CurrentBody;
import fr.prevention.web.partnerspace.PartnerRefusals;
import fr.prevention.web.partnerspace.request.RequestFilters;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A request as the body treats it: taken in charge, asked about, closed. A request of another body does not exist. */
@Controller
@RequestMapping(InboxController.PATH + "/{id}")
class TreatmentController {

    private static final String AGENT = "agent";
    private static final String QUESTION = "question";
    private static final String REASON = "motif";
    private static final String ENDING = "decision";
    private static final String MESSAGE = "message";

    private final RequestSheet sheet;
    private final RequestTreatment treatment;
    private final TreatmentPages pages;
    private final Texts texts;

    TreatmentController(RequestSheet sheet, RequestTreatment treatment, TreatmentPages pages, Texts texts) {
        this.sheet = sheet;
        this.treatment = treatment;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    String page(Actor actor, @PathVariable String id, Model model) {
        model.addAttribute("page", pages.of(actor, request(actor, id), Typed.NOTHING, new FormErrors(texts)));
        return TreatmentPages.VIEW;
    }

    @PostMapping("/attribution")
    String assign(
            Actor actor,
            @PathVariable String id,
            Typed typed,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        RequestView request = request(actor, id);
        AccountId agent = agent(typed.text(AGENT), actor);
        return attempt(
                new Attempt(actor, request, typed, AGENT, "request.assigned", response, redirect, model),
                () -> treatment.assign(
                        actor, new AssignRequest(submission(typed), request.id(), typed.version(), agent)));
    }

    @PostMapping("/complement")
    String askMore(
            Actor actor,
            @PathVariable String id,
            Typed typed,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        RequestView request = request(actor, id);
        AskMore command = new AskMore(submission(typed), request.id(), typed.version(), typed.text(QUESTION));
        return attempt(
                new Attempt(actor, request, typed, QUESTION, "request.asked", response, redirect, model),
                () -> treatment.askMore(actor, command));
    }

    @PostMapping("/cloture")
    String close(
            Actor actor,
            @PathVariable String id,
            Typed typed,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        RequestView request = request(actor, id);
        if (!typed.text(ENDING).equals("traitee") && !typed.text(ENDING).equals("refusee")) {
            FormErrors errors = new FormErrors(texts);
            errors.add(ENDING, "request.close.choose");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", pages.of(actor, request, typed, errors));
            return TreatmentPages.VIEW;
        }
        Ending ending = typed.text(ENDING).equals("traitee") ? Ending.DONE : Ending.REFUSED;
        CloseRequest command =
                new CloseRequest(submission(typed), request.id(), typed.version(), ending, typed.text(REASON));
        return attempt(
                new Attempt(actor, request, typed, REASON, "request.closed." + ending, response, redirect, model),
                () -> treatment.close(actor, command));
    }

    @PostMapping("/message")
    String write(
            Actor actor,
            @PathVariable String id,
            Typed typed,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        RequestView request = request(actor, id);
        WriteToStructure command = new WriteToStructure(submission(typed), request.id(), typed.text(MESSAGE));
        return attempt(
                new Attempt(actor, request, typed, MESSAGE, "request.written", response, redirect, model),
                () -> treatment.write(actor, command));
    }

    private String attempt(Attempt attempt, Runnable act) {
        try {
            act.run();
        } catch (PartnerRefused refused) {
            Reply reply = PartnerRefusals.to(refused.refusal());
            if (reply.isNotFound()) {
                throw refused;
            }
            FormErrors errors = new FormErrors(texts);
            boolean ofText = reply.status() == HttpStatus.UNPROCESSABLE_CONTENT;
            String key = refused.refusal() instanceof PartnerRefusal.TextMissing
                    ? "request.missing-text." + attempt.field()
                    : reply.key();
            errors.add(ofText ? attempt.field() : "", key, reply.arguments().toArray());
            attempt.response().setStatus(reply.status().value());
            RequestView now =
                    request(attempt.actor(), attempt.request().id().value().toString());
            attempt.model().addAttribute("page", pages.of(attempt.actor(), now, attempt.typed(), errors));
            return TreatmentPages.VIEW;
        }
        Notice.of(attempt.redirect(), attempt.notice());
        return "redirect:" + InboxController.PATH + "/" + attempt.request().id().value();
    }

    private RequestView request(Actor actor, String id) {
        return uuid(id).flatMap(known -> sheet.request(actor, new RequestId(known)))
                .filter(known -> known.body().equals(CurrentBody.of(actor)))
                .orElseThrow(() -> new PartnerRefused(new OfRequest.UnknownRequest()));
    }

    private static AccountId agent(String typed, Actor actor) {
        return typed.equals("moi")
                ? actor.account()
                : uuid(typed).map(AccountId::new).orElseThrow(() -> new PartnerRefused(new OfRequest.UnknownAgent()));
    }

    private static Optional<UUID> uuid(String typed) {
        return RequestFilters.uuid(typed);
    }

    private static UUID submission(Typed typed) {
        return typed.submission().orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private record Attempt(
            Actor actor,
            RequestView request,
            Typed typed,
            String field,
            String notice,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {}
}
