package fr.prevention.web.preventioncourse;

import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.web.frame.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers the refusals that no form took for itself with the page of their status and their own words. */
@ControllerAdvice
class CourseRefusalAdvice {

    private final Texts texts;

    CourseRefusalAdvice(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    void refused(PreventionCourseRefused refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CourseRefusals.to(refused.refusal()).send(request, response, texts);
    }
}
