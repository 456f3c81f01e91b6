package fr.prevention.preventioncourse.application;

import static fr.prevention.preventioncourse.application.Desk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.People;
import fr.prevention.preventioncourse.api.ApprovalEntrusted;
import fr.prevention.preventioncourse.api.ApprovingBody;
import fr.prevention.preventioncourse.api.OfficerAssigned;
import fr.prevention.preventioncourse.api.PortfolioAssignment.AssignOfficer;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownCourse;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownFund;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownOfficer;
import fr.prevention.preventioncourse.domain.course.OfficerInCharge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FundOrganisationServiceTest {

    private static final RegionalFundCode HDF = new RegionalFundCode("CARSAT-HDF");

    private final Desk desk = new Desk();
    private final EstablishmentId id = desk.openCourse();
    private final Actor anne = People.anneDelcourt();
    private final Actor claire = People.claireMartin();

    @BeforeEach
    void knowThePeopleOfTheFund() {
        desk.accounts.know(claire);
        desk.accounts.know(People.gillesLemaire());
        desk.accounts.know(People.brunoFerri());
    }

    @Test
    void an_administrator_puts_an_establishment_in_a_portfolio_under_the_known_name() {
        desk.organisation.assign(anne, new AssignOfficer(id, claire.account(), "Quelqu'un d'autre"));

        assertThat(desk.courses.of(id).orElseThrow().officer())
                .contains(new OfficerInCharge(claire.account(), "Claire Martin"));
    }

    @Test
    void only_an_officer_of_the_fund_takes_charge() {
        assertThat(refusalOf(() -> desk.organisation.assign(
                        anne, new AssignOfficer(id, People.brunoFerri().account(), "Bruno Ferri"))))
                .isEqualTo(new UnknownOfficer());
        assertThat(refusalOf(() -> desk.organisation.assign(
                        anne, new AssignOfficer(id, People.gillesLemaire().account(), "Gilles Lemaire"))))
                .isEqualTo(new UnknownOfficer());
    }

    @Test
    void only_an_administrator_of_the_fund_assigns() {
        AssignOfficer assignment = new AssignOfficer(id, claire.account(), "Claire Martin");

        assertThat(refusalOf(() -> desk.organisation.assign(claire, assignment)))
                .isEqualTo(new UnknownCourse());
        assertThat(refusalOf(() -> desk.organisation.assign(People.administratorOf("CARSAT-SE"), assignment)))
                .isEqualTo(new UnknownCourse());
    }

    @Test
    void only_an_administrator_of_the_fund_names_the_approving_body() {
        desk.organisation.decide(anne, HDF, ApprovingBody.REGIONAL_PROJECT_GROUP);

        assertThat(desk.organisation.of(HDF)).isEqualTo(ApprovingBody.REGIONAL_PROJECT_GROUP);
        assertThat(refusalOf(() -> desk.organisation.decide(claire, HDF, ApprovingBody.PORTFOLIO_OFFICERS)))
                .isEqualTo(new UnknownFund());
    }

    @Test
    void a_change_of_officer_or_of_approving_body_is_told_once_with_what_was_before() {
        AssignOfficer assignment = new AssignOfficer(id, claire.account(), "Claire Martin");
        desk.organisation.assign(anne, assignment);
        desk.organisation.assign(anne, assignment);
        desk.organisation.decide(anne, HDF, ApprovingBody.REGIONAL_PROJECT_GROUP);
        desk.organisation.decide(anne, HDF, ApprovingBody.REGIONAL_PROJECT_GROUP);

        assertThat(desk.told(OfficerAssigned.class))
                .singleElement()
                .returns("", OfficerAssigned::previousOfficer)
                .returns("Claire Martin", OfficerAssigned::officerName)
                .returns(anne.account(), OfficerAssigned::assignedBy);
        assertThat(desk.told(ApprovalEntrusted.class))
                .singleElement()
                .returns(ApprovingBody.PORTFOLIO_OFFICERS, ApprovalEntrusted::before)
                .returns(ApprovingBody.REGIONAL_PROJECT_GROUP, ApprovalEntrusted::after);
    }
}
