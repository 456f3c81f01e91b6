package fr.prevention.platform.letters;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.preventioncourse.api.CourseOverview;
import fr.prevention.preventioncourse.api.CourseOverview.StepSummary;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where a course stands, step by step, as a mail tells it. */
@Component
class CourseProgress {

    private final CourseOverview courses;
    private final Words words;

    CourseProgress(CourseOverview courses, Words words) {
        this.courses = courses;
        this.words = words;
    }

    /** One line for each step. */
    List<String> of(EstablishmentId establishment) {
        return courses.progressOf(establishment).stream().map(this::line).toList();
    }

    private String line(StepSummary step) {
        String status = words.say("status." + step.status().name());
        return words.say("step-line", Integer.toString(step.number()), step.shortTitle(), status);
    }
}
