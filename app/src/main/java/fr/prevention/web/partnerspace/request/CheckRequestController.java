package fr.prevention.web.partnerspace.request;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.RequestKindCatalogue;
import fr.prevention.partnerspace.api.RequestKindView;
import fr.prevention.partnerspace.api.RequestSheet;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.partnerspace.api.RequestWriting;
import fr.prevention.partnerspace.api.RequestWriting.SendRequest;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Reply;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/** The last look at a draft, its sending, and the end of one that is given up. */
@Controller
@RequestMapping(RequestListController.PATH + "/{id}")
class CheckRequestController {

    private final OwnRequests own;
    private final RequestSheet sheet;
    private final RequestWriting writing;
    private final RequestKindCatalogue kinds;
    private final RequestDepartments departments;
    private final Texts texts;

    CheckRequestController(
            OwnRequests own,
            RequestSheet sheet,
            RequestWriting writing,
            RequestKindCatalogue kinds,
            RequestDepartments departments,
            Texts texts) {
        this.own = own;
        this.sheet = sheet;
        this.writing = writing;
        this.kinds = kinds;
        this.departments = departments;
        this.texts = texts;
    }

    @GetMapping("/verification")
    String check(Actor actor, @PathVariable String id, HttpServletRequest http, Model model) {
        RequestView request = own.request(actor, id, http);
        return request.status() == RequestStatus.DRAFT
                ? show(actor, request, new FormErrors(texts), model)
                : "redirect:" + RequestListController.PATH + "/" + id;
    }

    @PostMapping("/envoi")
    String send(
            Actor actor,
            @PathVariable String id,
            Typed typed,
            HttpServletRequest http,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        RequestView request = own.request(actor, id, http);
        UUID submission = typed.submission().orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        try {
            writing.send(
                    actor,
                    new SendRequest(submission, request.id(), typed.version(), typed.has("doublon", RequestForm.YES)));
        } catch (PartnerRefused refused) {
            if (!(refused.refusal() instanceof OfRequest refusal)
                    || request.status() != RequestStatus.DRAFT
                    || RequestRefusals.to(refusal).isNotFound()) {
                throw refused;
            }
            FormErrors errors = new FormErrors(texts);
            Reply reply = RequestRefusals.to(refusal);
            errors.add(
                    refusal instanceof OfRequest.PossibleDuplicate ? "doublon" : "",
                    reply.key(),
                    reply.arguments().toArray());
            response.setStatus(reply.status().value());
            return show(actor, own.request(actor, id, http), errors, model);
        }
        Notice.of(redirect, "request.sent");
        return "redirect:" + RequestListController.PATH + "/" + id;
    }

    @GetMapping("/suppression")
    String askToDiscard(Actor actor, @PathVariable String id, HttpServletRequest http, Model model) {
        RequestView request = own.request(actor, id, http);
        if (request.status() != RequestStatus.DRAFT) {
            throw OwnRequests.unknown();
        }
        model.addAttribute("request", request);
        return "partnerspace/request/discard";
    }

    @PostMapping("/suppression")
    String discard(Actor actor, @PathVariable String id, HttpServletRequest http, RedirectAttributes redirect) {
        writing.discard(actor, own.request(actor, id, http).id());
        Notice.of(redirect, "request.discarded");
        return "redirect:" + RequestListController.PATH;
    }

    private String show(Actor actor, RequestView request, FormErrors errors, Model model) {
        String department = departments.label(request.content().person().department());
        int delay = kinds.all(request.body()).stream()
                .filter(kind -> kind.code().equals(request.kind().code()))
                .map(RequestKindView::settings)
                .findFirst()
                .orElse(request.kind().settings())
                .delayDays();
        model.addAttribute(
                "page",
                new CheckRequestPage(
                        request,
                        SummaryLine.of(texts, request, department),
                        sheet.duplicatesOf(actor, request.id()),
                        delay,
                        errors,
                        UUID.randomUUID().toString()));
        return "partnerspace/request/check";
    }
}
