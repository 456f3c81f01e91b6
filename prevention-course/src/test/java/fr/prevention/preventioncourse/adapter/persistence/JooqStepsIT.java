package fr.prevention.preventioncourse.adapter.persistence;

import fr.prevention.preventioncourse.InPreventionCourse;
import fr.prevention.preventioncourse.spi.CourseDocuments;
import fr.prevention.preventioncourse.spi.CourseSteps;
import fr.prevention.preventioncourse.spi.Courses;
import fr.prevention.preventioncourse.spi.FundAuthorities;
import fr.prevention.preventioncourse.spi.StepHistory;
import fr.prevention.preventioncourse.spi.StepsContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@InPreventionCourse
@Transactional
class JooqStepsIT extends StepsContract {

    @Autowired
    private Courses courses;

    @Autowired
    private CourseSteps steps;

    @Autowired
    private CourseDocuments documents;

    @Autowired
    private StepHistory history;

    @Autowired
    private FundAuthorities authorities;

    @Override
    protected Courses courses() {
        return courses;
    }

    @Override
    protected CourseSteps steps() {
        return steps;
    }

    @Override
    protected CourseDocuments documents() {
        return documents;
    }

    @Override
    protected StepHistory history() {
        return history;
    }

    @Override
    protected FundAuthorities authorities() {
        return authorities;
    }
}
