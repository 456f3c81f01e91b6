package fr.prevention.web.partnerspace.treatment;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.KindSettings;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.RequestKindCatalogue;
import fr.prevention.partnerspace.api.RequestKindCode;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.partnerspace.CurrentBody;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a body decides about each kind of request: offered or not, delay, retention. */
@Controller
class KindSettingsController {

    static final String OFFERED = "propose";
    static final String DELAY = "delai";
    static final String RETENTION = "conservation";

    private static final String PATH = InboxController.PATH + "/types";

    private final RequestKindCatalogue kinds;
    private final Texts texts;

    KindSettingsController(RequestKindCatalogue kinds, Texts texts) {
        this.kinds = kinds;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String page(Actor actor, Model model) {
        return show(actor, "", Typed.NOTHING, new FormErrors(texts), model);
    }

    @PostMapping(PATH + "/{code}")
    String decide(
            Actor actor,
            @PathVariable String code,
            Typed typed,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        RequestKindCode kind =
                RequestKindCode.parse(code).orElseThrow(() -> new PartnerRefused(new OfRequest.UnknownKind()));
        FormErrors errors = new FormErrors(texts);
        Integer delay = number(typed, DELAY + "-" + code, KindSettings.LONGEST_DELAY, errors);
        Integer retention = number(typed, RETENTION + "-" + code, KindSettings.LONGEST_RETENTION, errors);
        if (delay == null || retention == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(actor, code, typed, errors, model);
        }
        try {
            kinds.decide(
                    actor,
                    CurrentBody.of(actor),
                    kind,
                    new KindSettings(typed.has(OFFERED, "oui"), delay, retention, typed.version()));
        } catch (PartnerRefused refused) {
            if (!(refused.refusal() instanceof OfRequest.KindChangedMeanwhile changed)) {
                throw refused;
            }
            errors.add(
                    "",
                    "request.kinds.changed",
                    changed.now().delayDays(),
                    changed.now().retentionMonths());
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(actor, code, typed, errors, model);
        }
        Notice.of(redirect, "request.kinds.saved");
        return "redirect:" + PATH;
    }

    private @Nullable Integer number(Typed typed, String field, int most, FormErrors errors) {
        Optional<Integer> number = Optional.of(typed.text(field))
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(value -> value >= 1 && value <= most);
        if (number.isEmpty()) {
            errors.add(field, "request.kinds.number", most);
        }
        return number.orElse(null);
    }

    private String show(Actor actor, String changed, Typed typed, FormErrors errors, Model model) {
        model.addAttribute(
                "page",
                new KindsPage(
                        CurrentBody.organisation(actor).name(),
                        kinds.all(CurrentBody.of(actor)),
                        changed,
                        typed,
                        errors));
        return "partnerspace/treatment/kinds";
    }
}
