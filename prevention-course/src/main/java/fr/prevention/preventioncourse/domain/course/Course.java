package fr.prevention.preventioncourse.domain.course;

import fr.prevention.establishment.api.EstablishmentEnrolled;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.AccountId;
import fr.prevention.preventioncourse.api.CourseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * The course of one establishment: opened when its fund enrols it, with the questionnaire version of that day, which it
 * keeps. The enrolment step (E0) is achieved when the profile is first validated. An officer of the fund may be in charge.
 */
public final class Course implements AggregateRoot<Course, CourseId> {

    /** How many full calendar years the indicator tables cover. */
    private static final int INDICATOR_YEARS = 3;

    private final CourseId id;
    private CourseSubject subject;
    private final String questionnaireVersion;
    private final LocalDate openedOn;
    private final long version;
    private @Nullable Instant enrolledValidatedAt;
    private @Nullable OfficerInCharge officer;

    private Course(
            CourseId id,
            CourseSubject subject,
            String questionnaireVersion,
            LocalDate openedOn,
            @Nullable Instant enrolledValidatedAt,
            @Nullable OfficerInCharge officer,
            long version) {
        this.id = id;
        this.subject = subject;
        this.questionnaireVersion = questionnaireVersion;
        this.openedOn = openedOn;
        this.enrolledValidatedAt = enrolledValidatedAt;
        this.officer = officer;
        this.version = version;
    }

    /** The course of an establishment that has just been enrolled. */
    public static Course open(EstablishmentEnrolled enrolled, String questionnaireVersion, LocalDate today) {
        CourseSubject subject = new CourseSubject(
                enrolled.id(),
                enrolled.siret(),
                enrolled.name(),
                enrolled.commune(),
                enrolled.department(),
                enrolled.ctnSector(),
                enrolled.headcountBracket(),
                enrolled.fund());
        return new Course(CourseId.next(), subject, questionnaireVersion, today, null, null, 0);
    }

    public static Course reconstitute(
            CourseId id,
            CourseSubject subject,
            String questionnaireVersion,
            LocalDate openedOn,
            @Nullable Instant enrolledValidatedAt,
            @Nullable OfficerInCharge officer,
            long version) {
        return new Course(id, subject, questionnaireVersion, openedOn, enrolledValidatedAt, officer, version);
    }

    @Override
    public CourseId getId() {
        return id;
    }

    /** E0 is achieved, once: later validations change nothing. */
    public void achieveEnrolment(Instant at) {
        if (enrolledValidatedAt == null) {
            enrolledValidatedAt = at;
        }
    }

    /** The officer takes charge of the establishment. */
    public void entrustTo(AccountId account, String name) {
        officer = new OfficerInCharge(account, name);
    }

    /** Its establishment bears another SIRET. */
    public void followSiret(String siret) {
        subject = subject.withSiret(siret);
    }

    /** The full calendar years before a course was opened, oldest first. */
    public static List<Integer> indicatorYears(LocalDate openedOn) {
        int first = openedOn.getYear() - INDICATOR_YEARS;
        return IntStream.range(first, openedOn.getYear()).boxed().toList();
    }

    public List<Integer> indicatorYears() {
        return indicatorYears(openedOn);
    }

    public EstablishmentId establishment() {
        return subject.establishment();
    }

    public RegionalFundCode fund() {
        return subject.fund();
    }

    public CourseSubject subject() {
        return subject;
    }

    public String questionnaireVersion() {
        return questionnaireVersion;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public Optional<Instant> enrolledValidatedAt() {
        return Optional.ofNullable(enrolledValidatedAt);
    }

    public Optional<OfficerInCharge> officer() {
        return Optional.ofNullable(officer);
    }

    public long version() {
        return version;
    }
}
