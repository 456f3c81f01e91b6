package fr.prevention.web.partnerspace;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.AgreementDirectory.AgreementView;
import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.BodyDirectory;
import fr.prevention.partnerspace.api.BodyDirectory.BodyView;
import fr.prevention.partnerspace.api.BodySelection;
import fr.prevention.partnerspace.api.BodySelection.Offer;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The choice of the body on which one works: after signing in, and whenever one changes it. */
@Controller
@RequestMapping(SelectionController.PATH)
class SelectionController {

    static final String PATH = "/partenaires/organisme";

    private static final String FIELD = "organisme";

    private final BodySelection selection;
    private final BodyDirectory bodies;
    private final Workplaces workplaces;
    private final Texts texts;

    SelectionController(BodySelection selection, BodyDirectory bodies, Workplaces workplaces, Texts texts) {
        this.selection = selection;
        this.bodies = bodies;
        this.workplaces = workplaces;
        this.texts = texts;
    }

    @GetMapping
    String page(Actor actor, HttpServletRequest request, Typed typed, Model model, RedirectAttributes redirect) {
        Offer offer = selection.offer(actor, Workplaces.structureOf(actor));
        String ended = BodyCode.parse(typed.text("fin"))
                .flatMap(bodies::body)
                .map(BodyView::name)
                .orElse("");
        if (ended.isEmpty() && offer.bodies().size() == 1) {
            workplaces.choose(request, actor, offer.bodies().getFirst().body());
            Notice.passOn(request, redirect);
            return "redirect:" + Workplaces.wantedOr(PartnerHomeController.PATH, request);
        }
        BodyCode last = offer.last();
        Typed shown = Typed.NOTHING.with(FIELD, last == null ? "" : last.value());
        return show(offer, shown, new FormErrors(texts), ended, model);
    }

    @PostMapping
    String choose(Actor actor, HttpServletRequest request, HttpServletResponse response, Typed typed, Model model) {
        FormErrors errors = new FormErrors(texts);
        Optional<BodyCode> body = BodyCode.parse(typed.text(FIELD));
        if (body.isEmpty()) {
            errors.add(FIELD, "partner.selection.missing");
        } else {
            try {
                AgreementView agreement = workplaces.choose(request, actor, body.get());
                return "redirect:"
                        + (agreement.state() == AgreementState.ENDING
                                ? PATH + "/alerte"
                                : Workplaces.wantedOr(PartnerHomeController.PATH, request));
            } catch (PartnerRefused refused) {
                if (!(refused.refusal() instanceof PartnerRefusal.NoOpenAgreement)) {
                    throw refused;
                }
                errors.add(FIELD, "partner.selection.ended");
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(selection.offer(actor, Workplaces.structureOf(actor)), Typed.NOTHING, errors, "", model);
    }

    @GetMapping("/alerte")
    String alert(Workplace workplace, Model model) {
        model.addAttribute("workplace", workplace);
        return workplace.isEnding() ? "partnerspace/alert" : "redirect:" + PartnerHomeController.PATH;
    }

    private static String show(Offer offer, Typed typed, FormErrors errors, String ended, Model model) {
        model.addAttribute("page", new SelectionPage(offer.bodies(), typed, errors, ended));
        return offer.bodies().isEmpty() ? "partnerspace/no-body" : "partnerspace/selection";
    }
}
