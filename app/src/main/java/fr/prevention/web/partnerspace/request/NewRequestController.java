package fr.prevention.web.partnerspace.request;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestKindCatalogue;
import fr.prevention.partnerspace.api.RequestKindCode;
import fr.prevention.partnerspace.api.RequestWriting;
import fr.prevention.partnerspace.api.RequestWriting.StartRequest;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Reply;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.partnerspace.Workplace;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The choice of a kind, with which a request begins. */
@Controller
@RequestMapping(RequestListController.PATH + "/nouvelle")
class NewRequestController {

    private static final String KIND = "type";

    private final RequestKindCatalogue kinds;
    private final RequestWriting writing;
    private final Texts texts;

    NewRequestController(RequestKindCatalogue kinds, RequestWriting writing, Texts texts) {
        this.kinds = kinds;
        this.writing = writing;
        this.texts = texts;
    }

    @GetMapping
    String page(Workplace place, Model model) {
        return show(place, Typed.NOTHING, new FormErrors(texts), model);
    }

    @PostMapping
    String begin(Actor actor, Workplace place, Typed typed, HttpServletResponse response, Model model) {
        FormErrors errors = new FormErrors(texts);
        Optional<RequestKindCode> kind = RequestKindCode.parse(typed.text(KIND));
        Optional<UUID> submission = typed.submission();
        if (kind.isEmpty() || submission.isEmpty()) {
            errors.add(KIND, "request.new.choose");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(place, typed, errors, model);
        }
        try {
            RequestId begun = writing.start(
                    actor, new StartRequest(submission.get(), place.structure(), place.body(), kind.get()));
            return "redirect:" + RequestListController.PATH + "/" + begun.value() + "/saisie";
        } catch (PartnerRefused refused) {
            if (!(refused.refusal() instanceof OfRequest refusal)
                    || RequestRefusals.to(refusal).isNotFound()) {
                throw refused;
            }
            Reply reply = RequestRefusals.to(refusal);
            errors.add(
                    refusal instanceof OfRequest.UnknownKind ? KIND : "",
                    reply.key(),
                    reply.arguments().toArray());
            response.setStatus(reply.status().value());
            return show(place, typed, errors, model);
        }
    }

    private String show(Workplace place, Typed typed, FormErrors errors, Model model) {
        model.addAttribute(
                "page",
                new NewRequestPage(
                        place.agreement().bodyName(),
                        kinds.offered(place.body()),
                        typed,
                        errors,
                        UUID.randomUUID().toString()));
        return "partnerspace/request/new";
    }
}
