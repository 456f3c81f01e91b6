package fr.prevention.web.preventioncourse.review;

import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentDirectory.EstablishmentCard;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.ProfileView;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.preventioncourse.api.CourseOverview;
import fr.prevention.preventioncourse.api.CourseOverview.CourseView;
import fr.prevention.preventioncourse.api.PortfolioAssignment;
import fr.prevention.preventioncourse.api.PortfolioAssignment.AssignOfficer;
import fr.prevention.preventioncourse.api.PortfolioOverview;
import fr.prevention.preventioncourse.api.PortfolioOverview.OfficerOption;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Notice;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.preventioncourse.CurrentFund;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sheet of an establishment, and who follows it. */
@Controller
class EstablishmentSheetController {

    private static final String OFFICER = "preventeur";

    private final FundEstablishments establishments;
    private final EstablishmentDirectory directory;
    private final CourseOverview courses;
    private final PortfolioOverview portfolio;
    private final PortfolioAssignment assignment;
    private final Territory territory;
    private final Texts texts;

    EstablishmentSheetController(
            FundEstablishments establishments,
            EstablishmentDirectory directory,
            CourseOverview courses,
            PortfolioOverview portfolio,
            PortfolioAssignment assignment,
            Territory territory,
            Texts texts) {
        this.establishments = establishments;
        this.directory = directory;
        this.courses = courses;
        this.portfolio = portfolio;
        this.assignment = assignment;
        this.territory = territory;
        this.texts = texts;
    }

    @GetMapping("/caisse/etablissements/{id}")
    String sheet(Actor actor, @PathVariable String id, Model model) {
        return show(actor, FundEstablishments.id(id), new FormErrors(texts), model);
    }

    @PostMapping("/caisse/etablissements/{id}/preventeur")
    String assign(
            Actor actor,
            @PathVariable String id,
            Typed typed,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        EstablishmentId establishment = FundEstablishments.id(id);
        Optional<OfficerOption> chosen = officers(actor).stream()
                .filter(officer -> officer.id().value().toString().equals(typed.text(OFFICER)))
                .findFirst();
        if (chosen.isEmpty()) {
            FormErrors errors = new FormErrors(texts);
            errors.add(OFFICER, "course.refusal.officer");
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(actor, establishment, errors, model);
        }
        OfficerOption officer = chosen.get();
        assignment.assign(actor, new AssignOfficer(establishment, officer.id(), officer.name()));
        Notice.of(redirect, "caisse.sheet.assigned");
        return "redirect:/caisse/etablissements/" + establishment.value();
    }

    private String show(Actor actor, EstablishmentId id, FormErrors errors, Model model) {
        EstablishmentCard card = establishments.card(actor, id);
        CourseView course = courses.course(actor, id).orElse(null);
        AccountId officer = course == null ? null : course.officer();
        model.addAttribute(
                "page",
                new EstablishmentSheetPage(
                        card,
                        territory.sector(card.ctnSector()),
                        directory.profile(actor, id).map(ProfileView::content).orElse(null),
                        course,
                        administers(actor) ? choices(actor) : List.of(),
                        officer == null
                                ? Typed.NOTHING
                                : Typed.NOTHING.with(OFFICER, officer.value().toString()),
                        errors));
        return "caisse/establishment";
    }

    private List<Choice> choices(Actor actor) {
        return officers(actor).stream()
                .map(officer -> new Choice(officer.id().value().toString(), officer.name()))
                .toList();
    }

    private List<OfficerOption> officers(Actor actor) {
        return portfolio.officers(actor, CurrentFund.of(actor));
    }

    private static boolean administers(Actor actor) {
        RegionalFundCode fund = CurrentFund.of(actor);
        return actor.holds(Role.FUND_ADMINISTRATOR, OrganisationKind.REGIONAL_FUND, fund.value());
    }
}
