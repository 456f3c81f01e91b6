package fr.prevention.web.preventioncourse.review;

import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.preventioncourse.api.ApprovingBody;
import fr.prevention.preventioncourse.api.ReviewAuthority;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.preventioncourse.CurrentFund;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an administrator decides for the fund: who approves steps. */
@Controller
class FundSettingsController {

    private static final String PATH = "/caisse/parametres";
    private static final String BODY = "validation";

    private final ReviewAuthority authority;
    private final Texts texts;

    FundSettingsController(ReviewAuthority authority, Texts texts) {
        this.authority = authority;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String settings(Actor actor, Model model) {
        Typed present =
                Typed.NOTHING.with(BODY, authority.of(administeredFund(actor)).name());
        return show(actor, present, new FormErrors(texts), model);
    }

    @PostMapping(PATH)
    String decide(Actor actor, Typed typed, HttpServletResponse response, RedirectAttributes redirect, Model model) {
        RegionalFundCode fund = administeredFund(actor);
        Optional<ApprovingBody> chosen = Arrays.stream(ApprovingBody.values())
                .filter(body -> body.name().equals(typed.text(BODY)))
                .findFirst();
        if (chosen.isEmpty()) {
            FormErrors errors = new FormErrors(texts);
            errors.add(BODY, "error.choice");
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(actor, typed, errors, model);
        }
        authority.decide(actor, fund, chosen.get());
        Notice.of(redirect, "caisse.settings.saved");
        return "redirect:" + PATH;
    }

    private static String show(Actor actor, Typed typed, FormErrors errors, Model model) {
        model.addAttribute(
                "page", new FundSettingsPage(CurrentFund.organisation(actor).name(), typed, errors));
        return "caisse/settings";
    }

    private static RegionalFundCode administeredFund(Actor actor) {
        RegionalFundCode fund = CurrentFund.of(actor);
        if (!actor.holds(Role.FUND_ADMINISTRATOR, OrganisationKind.REGIONAL_FUND, fund.value())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return fund;
    }
}
