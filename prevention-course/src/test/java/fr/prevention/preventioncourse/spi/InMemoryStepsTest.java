package fr.prevention.preventioncourse.spi;

class InMemoryStepsTest extends StepsContract {

    private final InMemoryCourses courses = new InMemoryCourses();
    private final InMemoryCourseSteps steps = new InMemoryCourseSteps();
    private final InMemoryCourseDocuments documents = new InMemoryCourseDocuments();
    private final InMemoryStepHistory history = new InMemoryStepHistory();
    private final InMemoryFundAuthorities authorities = new InMemoryFundAuthorities();

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
