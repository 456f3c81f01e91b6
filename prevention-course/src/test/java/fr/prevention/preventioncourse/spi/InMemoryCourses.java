package fr.prevention.preventioncourse.spi;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.preventioncourse.domain.course.Course;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Courses of a single thread: everyone's turn comes at once. */
public final class InMemoryCourses implements Courses {

    private final Map<EstablishmentId, Course> courses = new HashMap<>();

    @Override
    public void awaitTurn(EstablishmentId establishment) {}

    @Override
    public Optional<Course> of(EstablishmentId establishment) {
        return Optional.ofNullable(courses.get(establishment)).map(course -> stored(course, course.version()));
    }

    @Override
    public void open(Course course) {
        courses.put(course.establishment(), stored(course, course.version()));
    }

    @Override
    public void update(Course course) {
        courses.put(course.establishment(), stored(course, course.version() + 1));
    }

    private static Course stored(Course course, long version) {
        return Course.reconstitute(
                course.getId(),
                course.subject(),
                course.questionnaireVersion(),
                course.openedOn(),
                course.enrolledValidatedAt().orElse(null),
                course.officer().orElse(null),
                version);
    }
}
