package fr.prevention.web.preventioncourse;

import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.CourseOverview;
import fr.prevention.web.establishment.CurrentEstablishment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code Mon parcours}: the task list. */
@Controller
class CourseController {

    private final CourseOverview courses;

    CourseController(CourseOverview courses) {
        this.courses = courses;
    }

    @GetMapping("/entreprise/parcours")
    String page(Actor actor, Model model) {
        model.addAttribute(
                "page",
                new CoursePage(
                        courses.course(actor, CurrentEstablishment.of(actor)).orElse(null)));
        return "preventioncourse/course";
    }
}
