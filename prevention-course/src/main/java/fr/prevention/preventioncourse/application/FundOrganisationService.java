package fr.prevention.preventioncourse.application;

import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.preventioncourse.api.ApprovingBody;
import fr.prevention.preventioncourse.api.PortfolioAssignment;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.ReviewAuthority;
import fr.prevention.preventioncourse.domain.course.Course;
import fr.prevention.preventioncourse.domain.course.CourseAccess;
import fr.prevention.preventioncourse.domain.course.OfficerInCharge;
import fr.prevention.preventioncourse.spi.Courses;
import fr.prevention.preventioncourse.spi.FundAuthorities;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FundOrganisationService implements PortfolioAssignment, ReviewAuthority {

    private final Courses courses;
    private final FundAuthorities authorities;
    private final AccountDirectory accounts;
    private final StepAnnouncements announcements;
    private final Clock clock;

    FundOrganisationService(
            Courses courses,
            FundAuthorities authorities,
            AccountDirectory accounts,
            StepAnnouncements announcements,
            Clock clock) {
        this.courses = courses;
        this.authorities = authorities;
        this.accounts = accounts;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Override
    public void assign(Actor actor, AssignOfficer command) {
        courses.awaitTurn(command.establishment());
        Course course = courses.of(command.establishment())
                .filter(of -> new CourseAccess(actor).administers(of.fund()))
                .orElseThrow(() -> new PreventionCourseRefused(new PreventionCourseRefusal.UnknownCourse()));
        AccountView officer =
                accounts
                        .membersOf(OrganisationKind.REGIONAL_FUND, course.fund().value(), Role.PREVENTION_OFFICER)
                        .stream()
                        .filter(member -> member.id().equals(command.officer()))
                        .findFirst()
                        .orElseThrow(() -> new PreventionCourseRefused(new PreventionCourseRefusal.UnknownOfficer()));
        Optional<OfficerInCharge> before = course.officer();
        course.entrustTo(officer.id(), officer.displayName());
        courses.update(course);
        course.officer()
                .filter(now -> !now.equals(before.orElse(null)))
                .ifPresent(now -> announcements.assigned(
                        course, before.map(OfficerInCharge::name).orElse(""), now, actor, clock.instant()));
    }

    @Override
    @Transactional(readOnly = true)
    public ApprovingBody of(RegionalFundCode fund) {
        return authorities.of(fund);
    }

    @Override
    public void decide(Actor actor, RegionalFundCode fund, ApprovingBody body) {
        if (!new CourseAccess(actor).administers(fund)) {
            throw new PreventionCourseRefused(new PreventionCourseRefusal.UnknownFund());
        }
        ApprovingBody before = authorities.of(fund);
        authorities.entrust(fund, body);
        if (before != body) {
            announcements.entrusted(fund, before, body, actor, clock.instant());
        }
    }
}
