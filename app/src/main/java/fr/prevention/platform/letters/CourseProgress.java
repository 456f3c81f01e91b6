package fr.prevention.platform.letters;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.preventioncourse.api.CourseOverview;
import fr.prevention.preventioncourse.api.CourseOverview.CourseView;
import fr.prevention.preventioncourse.api.CourseOverview.StepSummary;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where a course stands, step by step, as a mail tells it. */
@Component
class CourseProgress {

    private static final UUID NOBODY = new UUID(0, 0);

    private final CourseOverview courses;
    private final Words words;

    CourseProgress(CourseOverview courses, Words words) {
        this.courses = courses;
        this.words = words;
    }

    /** One line for each step, read in the name of the fund that follows the establishment. */
    List<String> of(EstablishmentId establishment, RegionalFundCode fund) {
        return courses.course(reader(fund), establishment).map(CourseView::steps).orElse(List.of()).stream()
                .map(this::line)
                .toList();
    }

    private String line(StepSummary step) {
        String status = words.say("status." + step.status().name());
        return words.say("step-line", step.code().value(), step.shortTitle(), status);
    }

    private static Actor reader(RegionalFundCode fund) {
        Organisation organisation = new Organisation(OrganisationKind.REGIONAL_FUND, fund.value(), fund.value());
        Membership membership = new Membership(NOBODY, organisation, Role.PREVENTION_OFFICER);
        return new Actor(new AccountId(NOBODY), "portail", "Portail Prévention", List.of(membership));
    }
}
