package fr.prevention.web.partnerspace.request;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.RequestFollowUp;
import fr.prevention.partnerspace.api.RequestFollowUp.AnswerBody;
import fr.prevention.partnerspace.api.RequestFollowUp.CancelRequest;
import fr.prevention.partnerspace.api.RequestFollowUp.WriteToBody;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Reply;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.partnerspace.PartnerRefusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A request that was sent: read, answered, written about, given up. */
@Controller
@RequestMapping(RequestListController.PATH + "/{id}")
class RequestSheetController {

    private static final String ANSWER = "reponse";
    private static final String MESSAGE = "message";
    private static final String REASON = "motif";

    private final OwnRequests own;
    private final RequestFollowUp followUp;
    private final RequestDeposits deposits;
    private final RequestDepartments departments;
    private final Texts texts;
    private final Clock clock;

    RequestSheetController(
            OwnRequests own,
            RequestFollowUp followUp,
            RequestDeposits deposits,
            RequestDepartments departments,
            Texts texts,
            Clock clock) {
        this.own = own;
        this.followUp = followUp;
        this.deposits = deposits;
        this.departments = departments;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String page(Actor actor, @PathVariable String id, HttpServletRequest http, Model model) {
        RequestView request = own.request(actor, id, http);
        return request.status() == RequestStatus.DRAFT
                ? "redirect:" + RequestListController.PATH + "/" + id + "/saisie"
                : show(request, Typed.NOTHING, new FormErrors(texts), model);
    }

    @PostMapping("/reponse")
    String answer(
            Actor actor,
            @PathVariable String id,
            Typed typed,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            HttpServletRequest http,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        RequestView request = own.request(actor, id, http);
        FormErrors errors = new FormErrors(texts);
        var _ = deposits.place(
                actor,
                request.id(),
                files.getOrDefault(RequestFields.FILES, List.of()),
                typed.text(RequestFields.DEPOSIT),
                errors);
        if (!errors.any()) {
            attempt(
                    ANSWER,
                    errors,
                    response,
                    () -> followUp.answer(actor, new AnswerBody(submission(typed), request.id(), typed.text(ANSWER))));
        }
        return ended(actor, id, typed, errors, http, response, model, redirect, "request.answered");
    }

    @PostMapping("/message")
    String write(
            Actor actor,
            @PathVariable String id,
            Typed typed,
            HttpServletRequest http,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        RequestView request = own.request(actor, id, http);
        FormErrors errors = new FormErrors(texts);
        attempt(
                MESSAGE,
                errors,
                response,
                () -> followUp.write(actor, new WriteToBody(submission(typed), request.id(), typed.text(MESSAGE))));
        return ended(actor, id, typed, errors, http, response, model, redirect, "request.written");
    }

    @GetMapping("/annulation")
    String askToCancel(
            Actor actor,
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            HttpServletRequest http,
            Model model) {
        RequestView request = own.request(actor, id, http);
        return confirm(request, Typed.NOTHING, new FormErrors(texts), inPlace, model);
    }

    @PostMapping("/annulation")
    String cancel(
            Actor actor,
            @PathVariable String id,
            Typed typed,
            HttpServletRequest http,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        RequestView request = own.request(actor, id, http);
        FormErrors errors = new FormErrors(texts);
        attempt(
                REASON,
                errors,
                response,
                () -> followUp.cancel(
                        actor,
                        new CancelRequest(submission(typed), request.id(), typed.version(), typed.text(REASON))));
        if (errors.any()) {
            return confirm(own.request(actor, id, http), typed, errors, false, model);
        }
        Notice.of(redirect, "request.cancelled");
        return "redirect:" + RequestListController.PATH + "/" + id;
    }

    private void attempt(String field, FormErrors errors, HttpServletResponse response, Runnable act) {
        try {
            act.run();
        } catch (PartnerRefused refused) {
            Reply reply = PartnerRefusals.to(refused.refusal());
            if (reply.isNotFound()) {
                throw refused;
            }
            boolean ofText = reply.status() == HttpStatus.UNPROCESSABLE_CONTENT;
            String key = refused.refusal() instanceof PartnerRefusal.TextMissing
                    ? "request.missing-text." + field
                    : reply.key();
            errors.add(ofText ? field : "", key, reply.arguments().toArray());
            response.setStatus(reply.status().value());
        }
    }

    private String ended(
            Actor actor,
            String id,
            Typed typed,
            FormErrors errors,
            HttpServletRequest http,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            String notice) {
        if (errors.any()) {
            if (response.getStatus() == HttpServletResponse.SC_OK) {
                response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            }
            return show(own.request(actor, id, http), typed, errors, model);
        }
        Notice.of(redirect, notice);
        return "redirect:" + RequestListController.PATH + "/" + id;
    }

    private String show(RequestView request, Typed typed, FormErrors errors, Model model) {
        String department = departments.label(request.content().person().department());
        model.addAttribute(
                "page",
                new RequestSheetPage(
                        request,
                        SummaryLine.of(texts, request, department),
                        Due.of(texts, request.status(), request.dueOn(), request.endedAt(), LocalDate.now(clock)),
                        RequestDocuments.of(request, errors, ""),
                        typed,
                        errors,
                        UUID.randomUUID().toString()));
        return "partnerspace/request/sheet";
    }

    private static String confirm(RequestView request, Typed typed, FormErrors errors, boolean inPlace, Model model) {
        model.addAttribute(
                "page",
                new CancellationPage(request, typed, errors, UUID.randomUUID().toString(), inPlace));
        return "partnerspace/request/cancel";
    }

    private static UUID submission(Typed typed) {
        return typed.submission().orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }
}
