package fr.prevention.preventioncourse.application;

import fr.prevention.establishment.api.EstablishmentEnrolled;
import fr.prevention.establishment.api.EstablishmentSiretChanged;
import fr.prevention.establishment.api.ProfileValidated;

/** What the facts of the establishment context do to courses. Each may come twice, and in any order. */
public interface CourseOpening {

    /** Opens the course of an establishment, with the questionnaire of the day; does nothing when it has one. */
    void open(EstablishmentEnrolled enrolled);

    /** Achieves the enrolment step E0; the course that is not open yet will find the profile validated. */
    void achieveEnrolment(ProfileValidated validated);

    /** Lets the course bear the present SIRET of its establishment. */
    void followSiret(EstablishmentSiretChanged changed);
}
