package fr.prevention.platform.demo;

import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentEnrolment;
import fr.prevention.establishment.api.EstablishmentEnrolment.EnrolEstablishment;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.PhoneNumber;
import fr.prevention.establishment.api.PostalCode;
import fr.prevention.establishment.api.ProfileContent;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives the demonstration its people, firms and courses on the first start, before the first page is served, by the same
 * use cases as everybody. An establishment gets its membership last: one that an interrupted start left half loaded is taken
 * up again at the next, every act being repeatable; one that has it is left alone.
 */
@Component
@ConditionalOnBooleanProperty("portail.demo")
class DemoLoader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final String FUND = "CARSAT-HDF";
    private static final Duration ENROLLED_BEFORE = Duration.ofDays(260);
    private static final Duration VALIDATED_BEFORE = Duration.ofDays(240);

    private final DemoPeople people;
    private final EstablishmentEnrolment enrolment;
    private final EstablishmentDirectory establishments;
    private final ProfileKeeping profiles;
    private final CourseOverview courses;
    private final PortfolioAssignment portfolio;
    private final DemoWalk walk;
    private final TravellingClock clock;
    private final RetryTemplate untilListenersHaveRun = new RetryTemplate(
            RetryPolicy.builder().maxRetries(200).delay(Duration.ofMillis(50)).build());
    private boolean running;

    DemoLoader(
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

    @Override
    public void start() {
        running = true;
        load(DemoEstablishment.all());
    }

    void load(List<DemoEstablishment> wanted) {
        List<DemoEstablishment> missing = wanted.stream()
                .filter(establishment -> !people.isSettled(establishment.siret().value()))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        LOG.info("Loading the demonstration: {} establishments", missing.size());
        Organisation fund = new Organisation(OrganisationKind.REGIONAL_FUND, FUND, "Carsat Hauts-de-France");
        Actor administrator = people.settle(
                people.newcomer("a.caisse", "Anne Delcourt", mail("anne.delcourt"), fund, Role.FUND_ADMINISTRATOR));
        Actor claire = people.settle(
                people.newcomer("c.martin", "Claire Martin", mail("claire.martin"), fund, Role.PREVENTION_OFFICER));
        Actor gilles = people.settle(people.newcomer(
                "g.lemaire",
                "Gilles Lemaire",
                mail("gilles.lemaire"),
                fund,
                Role.PREVENTION_OFFICER,
                Role.PROJECT_GROUP_MEMBER));
        Map<String, Actor> officers = Map.of(claire.login(), claire, gilles.login(), gilles);
        for (int rank = 0; rank < missing.size(); rank++) {
            load(missing.get(rank), administrator, officers, rank);
        }
        LOG.info("The demonstration is loaded");
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which opens once the phases below its own have started. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void load(DemoEstablishment establishment, Actor administrator, Map<String, Actor> officers, int rank) {
        EstablishmentId id = establishment.id();
        clock.at(
                clock.instant().minus(ENROLLED_BEFORE), () -> enrolment.enrol(administrator, enrol(establishment, id)));
        Actor company = people.newcomer(
                establishment.siret().value(),
                establishment.name(),
                new EmailAddress(establishment.mailOf("contact", "")),
                new Organisation(OrganisationKind.ESTABLISHMENT, id.value().toString(), establishment.name()),
                Role.ESTABLISHMENT_ACCOUNT);
        awaitCourse(company, id, false);
        Actor inCharge = officers.get(establishment.officer());
        if (inCharge != null) {
            portfolio.assign(
                    administrator,
                    new PortfolioAssignment.AssignOfficer(id, inCharge.account(), inCharge.displayName()));
        }
        Actor officer = inCharge == null ? Objects.requireNonNull(officers.get("g.lemaire")) : inCharge;
        if (establishment.profileValidated()) {
            clock.at(
                    clock.instant().minus(VALIDATED_BEFORE),
                    () -> profiles.validate(
                            company,
                            new ProfileKeeping.SaveProfile(
                                    id,
                                    profile(establishment),
                                    establishments
                                            .profile(company, id)
                                            .orElseThrow()
                                            .version())));
            awaitCourse(company, id, true);
            walk.through(establishment, id, company, officer, rank);
        }
        people.settle(company);
    }

    /** Enrolment and validation reach the course as events: the walk starts when they have arrived. */
    private void awaitCourse(Actor company, EstablishmentId id, boolean validated) {
        try {
            untilListenersHaveRun.execute(() -> courses.course(company, id)
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
                new PhoneNumber("0322000000"),
                establishment.sector(),
                establishment.headcount());
    }

    private static ProfileContent profile(DemoEstablishment establishment) {
        EmailAddress head =
                new EmailAddress(establishment.mailOf(establishment.headFirstName(), establishment.headLastName()));
        return new ProfileContent(
                null,
                establishment.headLastName(),
                establishment.headFirstName(),
                "Direction",
                head,
                new PhoneNumber("0322000000"),
                establishment.addressLine(),
                "",
                new PostalCode(establishment.postalCode()),
                establishment.commune(),
                false,
                "Lenglet",
                "Camille",
                new EmailAddress(establishment.mailOf("camille", "lenglet")),
                new PhoneNumber("0322000001"),
                false,
                "",
                establishment.headcount() >= 11,
                "Santé au travail Picardie",
                "Lefèvre",
                "Hélène",
                new EmailAddress("contact@sante-travail-picardie.example"),
                new PhoneNumber("0322545800"));
    }

    private static EmailAddress mail(String person) {
        return new EmailAddress(person + "@carsat-hdf.example");
    }
}
