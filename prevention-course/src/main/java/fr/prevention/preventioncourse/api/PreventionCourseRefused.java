package fr.prevention.preventioncourse.api;

/** Carries a {@link PreventionCourseRefusal} to whoever asked; the transaction is rolled back. */
public final class PreventionCourseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PreventionCourseRefusal refusal;

    public PreventionCourseRefused(PreventionCourseRefusal refusal) {
        super(refusal.getClass().getSimpleName());
        this.refusal = refusal;
    }

    public PreventionCourseRefusal refusal() {
        return refusal;
    }
}
