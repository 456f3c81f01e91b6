package fr.prevention.web.administration;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AdministrationOverview;
import fr.prevention.identity.api.AdministrationOverview.Figures;
import fr.prevention.identity.api.AuditVerification;
import fr.prevention.identity.api.AuditVerification.Check;
import fr.prevention.identity.api.AuditVerification.Verdict;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.platform.status.SystemStatus;
import fr.prevention.web.administration.AdministrationPage.Concern;
import fr.prevention.web.audit.JournalWords;
import fr.prevention.web.frame.Texts;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home of the administrators of the platform: how much there is, and what needs attention. */
@Controller
class AdministrationController {

    private static final Duration VERIFIED_WITHIN = Duration.ofDays(2);

    private final AdministrationOverview overview;
    private final AuditVerification verification;
    private final SystemStatus system;
    private final Texts texts;
    private final Clock clock;

    AdministrationController(
            AdministrationOverview overview,
            AuditVerification verification,
            SystemStatus system,
            Texts texts,
            Clock clock) {
        this.overview = overview;
        this.verification = verification;
        this.system = system;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/administration")
    String home(Actor actor, Model model) {
        Figures figures = overview.figures(actor);
        SystemStatus.Figures machinery = system.figures();
        model.addAttribute(
                "page",
                new AdministrationPage(
                        figures,
                        figures.organisations().entrySet().stream()
                                .map(kind -> new AdministrationPage.KindCount(
                                        Kinds.words(texts, kind.getKey()),
                                        kind.getValue(),
                                        "/administration/organisations?type=" + Kinds.slug(kind.getKey())))
                                .sorted()
                                .toList(),
                        machinery.sessions(),
                        concerns(figures, machinery, verification.last().orElse(null))));
        return "administration/home";
    }

    private List<Concern> concerns(Figures figures, SystemStatus.Figures machinery, @Nullable Check check) {
        List<Concern> concerns = new ArrayList<>();
        if (check != null && check.verdict() instanceof Verdict.Broken broken) {
            concerns.add(new Concern(true, JournalWords.verdict(texts, broken), "/administration/journal"));
        } else if ((check == null ? machinery.startedAt() : check.at())
                .plus(VERIFIED_WITHIN)
                .isBefore(clock.instant())) {
            concerns.add(new Concern(false, texts.t("administration.concern.unverified"), "/administration/journal"));
        }
        if (figures.lastingAdministrators() < 2) {
            concerns.add(new Concern(
                    false,
                    texts.t("administration.concern.alone"),
                    Kinds.address(OrganisationKind.PLATFORM, Organisation.PORTAL.key())));
        }
        if (machinery.mailsStuck() > 0) {
            concerns.add(new Concern(
                    true,
                    texts.count("administration.concern.mails", machinery.mailsStuck()),
                    "/administration/systeme/courriels"));
        }
        if (machinery.eventsFailed() + machinery.eventsLate() > 0) {
            concerns.add(new Concern(
                    true,
                    texts.count(
                            "administration.concern.events",
                            Math.max(machinery.eventsFailed(), machinery.eventsLate())),
                    "/administration/systeme/evenements"));
        }
        if (figures.withoutPassword() > 0) {
            concerns.add(new Concern(
                    false,
                    texts.count("administration.concern.without-password", figures.withoutPassword()),
                    "/administration/comptes?etat=WITHOUT_PASSWORD"));
        }
        return concerns;
    }
}
