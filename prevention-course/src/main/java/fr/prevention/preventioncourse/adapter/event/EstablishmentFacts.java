package fr.prevention.preventioncourse.adapter.event;

import fr.prevention.establishment.api.EstablishmentEnrolled;
import fr.prevention.establishment.api.EstablishmentSiretChanged;
import fr.prevention.establishment.api.ProfileValidated;
import fr.prevention.preventioncourse.application.CourseOpening;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** An enrolled establishment gets a course; its first validated profile achieves E0; its course bears its present SIRET. */
@Component
class EstablishmentFacts {

    private final CourseOpening courses;

    EstablishmentFacts(CourseOpening courses) {
        this.courses = courses;
    }

    @ApplicationModuleListener(id = "preventioncourse.open-course-of-enrolled-establishment")
    void on(EstablishmentEnrolled enrolled) {
        courses.open(enrolled);
    }

    @ApplicationModuleListener(id = "preventioncourse.achieve-enrolment-step", condition = "#validated.first()")
    void on(ProfileValidated validated) {
        courses.achieveEnrolment(validated);
    }

    @ApplicationModuleListener(id = "preventioncourse.follow-siret")
    void on(EstablishmentSiretChanged changed) {
        courses.followSiret(changed);
    }
}
