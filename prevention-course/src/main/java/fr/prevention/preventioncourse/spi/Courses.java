package fr.prevention.preventioncourse.spi;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.preventioncourse.domain.course.Course;
import java.util.Optional;

/** The courses, one per establishment at most. */
public interface Courses {

    /**
     * Makes whoever else opens or changes the course of this establishment wait until the end of the transaction, even
     * when there is no course yet.
     */
    void awaitTurn(EstablishmentId establishment);

    Optional<Course> of(EstablishmentId establishment);

    void open(Course course);

    /** Keeps a course read after {@link #awaitTurn}. */
    void update(Course course);
}
