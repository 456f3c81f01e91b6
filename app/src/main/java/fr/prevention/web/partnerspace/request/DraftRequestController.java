package fr.prevention.web.partnerspace.request;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest.RequestChangedMeanwhile;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.RequestContent;
import fr.prevention.partnerspace.api.RequestDocumentId;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.partnerspace.api.RequestWriting;
import fr.prevention.partnerspace.api.RequestWriting.SaveDraft;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.Drafts;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A draft, written and saved half done or whole, with its documents. */
@Controller
@RequestMapping(RequestListController.PATH + "/{id}/saisie")
class DraftRequestController {

    private static final String VIEW = "partnerspace/request/form";
    private static final String TO_CHECK = "verifier";

    private final OwnRequests own;
    private final RequestWriting writing;
    private final RequestDeposits deposits;
    private final RequestDepartments departments;
    private final Drafts drafts;
    private final Texts texts;
    private final Clock clock;

    DraftRequestController(
            OwnRequests own,
            RequestWriting writing,
            RequestDeposits deposits,
            RequestDepartments departments,
            Drafts drafts,
            Texts texts,
            Clock clock) {
        this.own = own;
        this.writing = writing;
        this.deposits = deposits;
        this.departments = departments;
        this.drafts = drafts;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String page(Actor actor, @PathVariable String id, HttpServletRequest http, Model model) {
        RequestView request = own.request(actor, id, http);
        if (request.status() != RequestStatus.DRAFT) {
            return "redirect:" + RequestListController.PATH + "/" + id;
        }
        Drafts.Resumed shown = drafts.resume(actor, DraftRequestPage.draft(request), new RequestForm(request).typed());
        Typed typed = shown.typed().without(RequestFields::isNotKept);
        return show(request, new Drafts.Resumed(typed, shown.at()), new FormErrors(texts), null, model);
    }

    @PostMapping
    String save(
            Actor actor,
            @PathVariable String id,
            Typed sent,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            HttpServletRequest http,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        RequestView before = own.request(actor, id, http);
        Typed typed = Conflict.resolved(sent);
        FormErrors errors = new FormErrors(texts);
        RequestContent content = new RequestForm(before).read(typed, errors);
        RequestChangedMeanwhile changed = errors.any() ? null : keep(actor, before, typed, content, errors);
        boolean saved = !errors.any();
        RequestFilters.uuid(typed.text(RequestFields.REMOVE))
                .map(RequestDocumentId::new)
                .ifPresent(document -> writing.detach(actor, before.id(), document));
        int placed = deposits.place(
                actor,
                before.id(),
                files.getOrDefault(RequestFields.FILES, List.of()),
                typed.text(RequestFields.DEPOSIT),
                errors);
        RequestView after = own.request(actor, id, http);
        boolean toCheck = typed.text(RequestFields.NEXT).equals(TO_CHECK);
        if (saved && toCheck) {
            RequestForm.say(after.problems(), errors);
        }
        if (saved) {
            drafts.discard(actor, DraftRequestPage.draft(after));
        }
        if (!errors.any()) {
            if (!toCheck) {
                Notice.of(redirect, placed > 0 ? "request.documents.placed" : "request.draft.saved");
            }
            return "redirect:" + RequestListController.PATH + "/" + id + (toCheck ? "/verification" : "/saisie");
        }
        Conflict conflict = changed == null ? null : conflict(typed, after, changed);
        Typed kept = typed.without(RequestFields::isNotKept);
        Typed shown =
                saved || conflict != null ? kept.with(RequestFields.VERSION, Long.toString(after.version())) : kept;
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        errors.order(RequestFields.inOrder(after));
        return show(after, new Drafts.Resumed(shown, null), errors, conflict, model);
    }

    /** Saves the content; what is refused goes to the errors, and a change made meanwhile is given back. */
    private @Nullable RequestChangedMeanwhile keep(
            Actor actor, RequestView request, Typed typed, RequestContent content, FormErrors errors) {
        try {
            writing.save(actor, new SaveDraft(request.id(), typed.version(), content));
            return null;
        } catch (PartnerRefused refused) {
            if (refused.refusal() instanceof OfRequest.ContentRejected rejected) {
                RequestForm.say(rejected.problems(), errors);
                return null;
            }
            if (refused.refusal() instanceof RequestChangedMeanwhile changed) {
                errors.add("", "conflict.choose");
                return changed;
            }
            throw refused;
        }
    }

    private Conflict conflict(Typed mine, RequestView theirs, RequestChangedMeanwhile changed) {
        return RequestConflict.between(texts, mine, theirs, changed);
    }

    private String show(
            RequestView request, Drafts.Resumed shown, FormErrors errors, @Nullable Conflict conflict, Model model) {
        model.addAttribute(
                "page",
                new DraftRequestPage(
                        request,
                        shown.typed(),
                        errors,
                        departments.choices(),
                        RequestDocuments.of(request, errors, ""),
                        LocalDate.now(clock),
                        shown.at(),
                        conflict));
        return VIEW;
    }
}
