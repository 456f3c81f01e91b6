package fr.prevention.platform.demo;

import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentEnrolment;
import fr.prevention.establishment.api.EstablishmentEnrolment.EnrolEstablishment;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.ProfileKeeping;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.platform.time.TravellingClock;
import fr.prevention.preventioncourse.api.CourseOverview;
import fr.prevention.preventioncourse.api.PortfolioAssignment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/**
 * Enrols invented establishments, lets them validate their profile and walk their course, by the use cases of everybody. An
 * establishment is admitted last: one that was interrupted half-way is taken up again, every act being repeatable.
 */
@Component
class DemoSettlement {

    private static final Period ENROLLED_BEFORE = Period.ofDays(260);
    private static final Period VALIDATED_BEFORE = Period.ofDays(240);
    private static final LocalTime IN_THE_MORNING = LocalTime.of(9, 15);

    private final DemoPeople people;
    private final EstablishmentEnrolment enrolment;
    private final EstablishmentDirectory establishments;
    private final ProfileKeeping profiles;
    private final CourseOverview courses;
    private final PortfolioAssignment portfolio;
    private final DemoWalk walk;
    private final TravellingClock clock;
    private final RetryTemplate untilListenersHaveRun = new RetryTemplate(
            RetryPolicy.builder().maxRetries(400).delay(Duration.ofMillis(50)).build());

    DemoSettlement(
            DemoPeople people,
            EstablishmentEnrolment enrolment,
            EstablishmentDirectory establishments,
            ProfileKeeping profiles,
            CourseOverview courses,
            PortfolioAssignment portfolio,
            DemoWalk walk,
            TravellingClock clock) {
        this.people = people;
        this.enrolment = enrolment;
        this.establishments = establishments;
        this.profiles = profiles;
        this.courses = courses;
        this.portfolio = portfolio;
        this.walk = walk;
        this.clock = clock;
    }

    /**
     * Settles them together, so that the courses of all open while each is waited for.
     *
     * @param firstRank the place of the first in the whole list, which spreads the dates
     * @param admit lets the account of an establishment in, last of all
     */
    void settle(List<DemoEstablishment> batch, DemoStaff staff, int firstRank, Consumer<Actor> admit) {
        List<Settler> settlers =
                batch.stream().map(each -> enrolled(each, staff)).toList();
        settlers.forEach(settler -> begin(settler, staff));
        for (Settler settler : settlers) {
            if (settler.establishment().profileValidated()) {
                awaitCourse(settler, true);
                walk.through(
                        settler.establishment(),
                        settler.id(),
                        settler.company(),
                        staff.reviewer(settler.establishment()),
                        firstRank + settlers.indexOf(settler));
            }
            admit.accept(settler.company());
        }
    }

    private Settler enrolled(DemoEstablishment establishment, DemoStaff staff) {
        EstablishmentId id = establishment.id();
        clock.at(morning(ENROLLED_BEFORE), () -> enrolment.enrol(staff.administrator(), enrol(establishment, id)));
        Actor company = people.newcomer(
                establishment.siret().value(),
                establishment.name(),
                new EmailAddress(establishment.mailOf("contact", "")),
                new Organisation(OrganisationKind.ESTABLISHMENT, id.value().toString(), establishment.name()),
                Role.ESTABLISHMENT_ACCOUNT);
        return new Settler(establishment, id, company);
    }

    private void begin(Settler settler, DemoStaff staff) {
        awaitCourse(settler, false);
        staff.inCharge(settler.establishment())
                .ifPresent(officer -> portfolio.assign(
                        staff.administrator(),
                        new PortfolioAssignment.AssignOfficer(settler.id(), officer.account(), officer.displayName())));
        if (settler.establishment().profileValidated()) {
            clock.at(morning(VALIDATED_BEFORE), () -> validateProfile(settler, staff.healthService()));
        }
    }

    private Instant morning(Period ago) {
        return LocalDate.now(clock)
                .minus(ago)
                .atTime(IN_THE_MORNING)
                .atZone(clock.getZone())
                .toInstant();
    }

    private void validateProfile(Settler settler, String healthService) {
        long version = establishments
                .profile(settler.company(), settler.id())
                .orElseThrow()
                .version();
        profiles.validate(
                settler.company(),
                new ProfileKeeping.SaveProfile(
                        settler.id(), DemoProfile.of(settler.establishment(), healthService), version));
    }

    /** Enrolment and validation reach the course as events: the walk starts when they have arrived. */
    private void awaitCourse(Settler settler, boolean validated) {
        try {
            untilListenersHaveRun.execute(() -> courses.course(settler.company(), settler.id())
                    .filter(course -> !validated || course.enrolledValidatedAt() != null)
                    .orElseThrow());
        } catch (RetryException e) {
            throw new IllegalStateException("The course of a demonstration establishment does not open", e);
        }
    }

    private static EnrolEstablishment enrol(DemoEstablishment establishment, EstablishmentId id) {
        return new EnrolEstablishment(
                id,
                establishment.siret(),
                establishment.name(),
                establishment.addressLine(),
                new PostalCode(establishment.postalCode()),
                establishment.commune(),
                DemoProfile.PHONE,
                establishment.sector(),
                establishment.headcount());
    }

    private record Settler(DemoEstablishment establishment, EstablishmentId id, Actor company) {}
}
