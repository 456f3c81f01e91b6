package fr.prevention.web.establishment;

import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentDirectory.EstablishmentCard;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefusal;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.establishment.api.FundCorrespondence;
import fr.prevention.establishment.api.FundCorrespondence.SendFundMessage;
import fr.prevention.establishment.api.RegionalFundDirectory;
import fr.prevention.establishment.api.SectorCatalogue;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AttemptThrottle.Door;
import fr.prevention.platform.security.DoorAllowance;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.Drafts;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.TooEarly;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The regional funds: the list that anybody may read, and the message an establishment sends to its own. */
@Controller
class FundController {

    private static final String DRAFT = "caisse";

    private final EstablishmentDirectory establishments;
    private final RegionalFundDirectory funds;
    private final FundCorrespondence correspondence;
    private final SectorCatalogue sectors;
    private final Drafts drafts;
    private final DoorAllowance allowance;
    private final Texts texts;

    FundController(
            EstablishmentDirectory establishments,
            RegionalFundDirectory funds,
            FundCorrespondence correspondence,
            SectorCatalogue sectors,
            Drafts drafts,
            DoorAllowance allowance,
            Texts texts) {
        this.establishments = establishments;
        this.funds = funds;
        this.correspondence = correspondence;
        this.sectors = sectors;
        this.drafts = drafts;
        this.allowance = allowance;
        this.texts = texts;
    }

    @GetMapping("/caisses-regionales")
    String funds(Typed typed, Model model) {
        String department = typed.text("departement");
        List<RegionalFundDirectory.FundSheet> shown = funds.all().stream()
                .filter(fund -> department.isEmpty() || fund.departments().contains(department))
                .toList();
        List<Choice> departments = sectors.departments().stream()
                .map(each -> new Choice(each.code(), each.code() + " – " + each.label()))
                .toList();
        model.addAttribute("page", new FundsPage(shown, departments, typed, new FormErrors(texts)));
        return "establishment/funds";
    }

    @GetMapping("/entreprise/caisse")
    String page(Actor actor, Model model) {
        Typed empty = Typed.NOTHING.with("submission", UUID.randomUUID().toString());
        return show(actor, drafts.resume(actor, DRAFT, empty), new FormErrors(texts), model);
    }

    @PostMapping("/entreprise/caisse")
    String send(
            Actor actor,
            Typed typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        FormErrors errors = new FormErrors(texts);
        String subject = errors.required(typed, "objet", SendFundMessage.LONGEST_SUBJECT, "fund.subject.missing");
        String body = errors.required(typed, "message", SendFundMessage.LONGEST_BODY, "fund.body.missing");
        Optional<UUID> submission = typed.submission();
        if (submission.isEmpty()) {
            errors.add("", "error.submission");
        }
        if (errors.any()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(actor, new Drafts.Resumed(typed, null), errors, model);
        }
        Optional<Duration> pause = allowance.take(Door.CONTACT, Door.CONTACT_ADDRESS, actor.account(), request);
        if (pause.isPresent()) {
            TooEarly.say(pause.get(), errors, response);
            return show(actor, new Drafts.Resumed(typed, null), errors, model);
        }
        correspondence.send(
                actor, new SendFundMessage(submission.orElseThrow(), CurrentEstablishment.of(actor), subject, body));
        drafts.discard(actor, DRAFT);
        Notice.of(redirect, "fund.sent");
        return "redirect:/entreprise/caisse";
    }

    private String show(Actor actor, Drafts.Resumed shown, FormErrors errors, Model model) {
        EstablishmentId id = CurrentEstablishment.of(actor);
        EstablishmentCard card = establishments.card(id).orElseThrow(FundController::unknown);
        model.addAttribute(
                "page",
                new FundPage(
                        funds.fund(card.fund()).orElseThrow(FundController::unknown),
                        correspondence.sentBy(actor, id),
                        shown.typed(),
                        errors,
                        shown.at()));
        return "establishment/fund";
    }

    private static EstablishmentRefused unknown() {
        return new EstablishmentRefused(new EstablishmentRefusal.UnknownEstablishment());
    }
}
