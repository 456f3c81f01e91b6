package fr.prevention.web.partnerspace;

import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Answers the refusals that no form took for itself with the page of their status and their own words, and leads whoever has
 * no body to work on to the choice of one.
 */
@ControllerAdvice
class PartnerRefusalAdvice {

    private final Texts texts;

    PartnerRefusalAdvice(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    void refused(PartnerRefused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        PartnerRefusals.to(refused.refusal()).send(request, response, texts);
    }

    @ExceptionHandler
    String toChoose(NoBodyChosen missing, HttpServletRequest request, RedirectAttributes redirect) {
        Workplaces.wanted(request);
        Notice.passOn(request, redirect);
        return "redirect:" + SelectionController.PATH
                + (missing.endedBody().isEmpty() ? "" : "?fin=" + missing.endedBody());
    }
}
