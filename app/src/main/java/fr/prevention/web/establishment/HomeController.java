package fr.prevention.web.establishment;

import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentDirectory.EstablishmentCard;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefusal;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.CourseOverview;
import fr.prevention.preventioncourse.api.NewsCatalogue;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home of an establishment: who it is, where it stands, what to do next. */
@Controller
class HomeController {

    private static final int NEWS_SHOWN = 2;

    private final EstablishmentDirectory establishments;
    private final CourseOverview courses;
    private final NewsCatalogue news;

    HomeController(EstablishmentDirectory establishments, CourseOverview courses, NewsCatalogue news) {
        this.establishments = establishments;
        this.courses = courses;
        this.news = news;
    }

    @GetMapping("/entreprise")
    String page(Actor actor, Model model) {
        EstablishmentId id = CurrentEstablishment.of(actor);
        EstablishmentCard card = establishments
                .card(id)
                .orElseThrow(() -> new EstablishmentRefused(new EstablishmentRefusal.UnknownEstablishment()));
        Optional<CourseOverview.CourseView> course = courses.course(actor, id);
        model.addAttribute(
                "page",
                new HomePage(
                        card,
                        course.map(CourseOverview.CourseView::officerName).orElse(""),
                        course.map(CourseOverview.CourseView::steps).orElse(List.of()),
                        news.latest(NEWS_SHOWN)));
        return "establishment/home";
    }
}
