package fr.prevention.preventioncourse.adapter.persistence;

import static fr.prevention.preventioncourse.Filling.E4;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prevention.establishment.api.EstablishmentEnrolled;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.Filling;
import fr.prevention.preventioncourse.InPreventionCourse;
import fr.prevention.preventioncourse.KnownAccounts;
import fr.prevention.preventioncourse.KnownEstablishments;
import fr.prevention.preventioncourse.People;
import fr.prevention.preventioncourse.Walking;
import fr.prevention.preventioncourse.api.PortfolioAssignment;
import fr.prevention.preventioncourse.api.PortfolioAssignment.AssignOfficer;
import fr.prevention.preventioncourse.api.PortfolioOverview;
import fr.prevention.preventioncourse.api.PortfolioOverview.PortfolioQuery;
import fr.prevention.preventioncourse.api.PortfolioOverview.PortfolioRow;
import fr.prevention.preventioncourse.api.PortfolioOverview.Sort;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownFund;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.preventioncourse.application.CourseOpening;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InPreventionCourse
class JooqPortfolioOverviewIT {

    private static int funds;

    private final String fund = nextFund();
    private final Actor officer = People.officerOf(fund);

    @Autowired
    private PortfolioOverview portfolio;

    @Autowired
    private PortfolioAssignment assignment;

    @Autowired
    private CourseOpening opening;

    @Autowired
    private KnownEstablishments establishments;

    @Autowired
    private KnownAccounts accounts;

    @Autowired
    private Walking walking;

    private EstablishmentId ehpad = EstablishmentId.next();

    @BeforeEach
    void openFourCourses() {
        open("Zoé Traiteur", "ABBEVILLE", "80", "90010250000015");
        open("Éa Boulangerie", "Lille", "59", "90010251800017");
        open("eb Transports", "Béthune", "62", "90010252600010");
        ehpad = open("Résidence Les Tilleuls (EHPAD)", "Lille", "59", "90010252600010");
    }

    @Test
    void names_come_in_french_order() {
        assertThat(names(query("", Sort.NAME, false)))
                .containsExactly("Éa Boulangerie", "eb Transports", "Résidence Les Tilleuls (EHPAD)", "Zoé Traiteur");
        assertThat(names(query("", Sort.NAME, true))).startsWith("Zoé Traiteur");
    }

    @Test
    void text_is_found_in_name_siret_and_commune_without_accents() {
        assertThat(names(query("residence", Sort.NAME, false))).containsExactly("Résidence Les Tilleuls (EHPAD)");
        assertThat(names(query("BETHUNE", Sort.NAME, false))).containsExactly("eb Transports");
        assertThat(names(query("900 102 518 00017", Sort.NAME, false))).containsExactly("Éa Boulangerie");
        assertThat(names(query("lille til", Sort.NAME, false))).containsExactly("Résidence Les Tilleuls (EHPAD)");
        assertThat(names(query("100%_", Sort.NAME, false))).isEmpty();
    }

    @Test
    void a_page_holds_its_rows_and_the_total() {
        PortfolioQuery second =
                new PortfolioQuery("", null, false, null, null, null, false, false, Sort.NAME, false, 2, 3);

        var page = portfolio.page(officer, code(), second);

        assertThat(page.rows()).extracting(PortfolioRow::name).containsExactly("Zoé Traiteur");
        assertThat(page.total()).isEqualTo(4);
    }

    @Test
    void what_awaits_the_fund_is_found_by_step_and_since_when() {
        walking.completeStep4(ehpad);

        assertThat(names(filter(null, null, null, true, false))).containsExactly("Résidence Les Tilleuls (EHPAD)");
        assertThat(names(filter(null, E4, StepStatus.COMPLETE, false, false))).hasSize(1);
        assertThat(names(filter(null, Filling.E1, StepStatus.COMPLETE, false, false)))
                .isEmpty();
        PortfolioRow first = portfolio
                .page(officer, code(), query("", Sort.WAITING_SINCE, false))
                .rows()
                .getFirst();
        assertThat(first.waitingSince()).isNotNull();
        assertThat(first.steps()).containsEntry(E4, StepStatus.COMPLETE).hasSize(4);
    }

    @Test
    void what_awaits_the_fund_is_counted_in_the_chosen_portfolio_whatever_else_is_asked() {
        walking.completeStep4(ehpad);
        PortfolioQuery elsewhere =
                new PortfolioQuery("béthune", null, false, "62", null, null, false, false, Sort.NAME, false, 1, 10);
        PortfolioQuery ofNobody = new PortfolioQuery(
                "", officer.account(), false, null, null, null, false, false, Sort.NAME, false, 1, 10);

        assertThat(portfolio.page(officer, code(), elsewhere).awaitingReview()).isEqualTo(1);
        assertThat(portfolio.page(officer, code(), elsewhere).total()).isEqualTo(1);
        assertThat(portfolio.page(officer, code(), ofNobody).awaitingReview()).isZero();
    }

    @Test
    void missing_profiles_and_departments_are_found() {
        assertThat(names(filter("62", null, null, false, false))).containsExactly("eb Transports");
        assertThat(names(filter(null, null, null, false, true))).hasSize(4);
    }

    @Test
    void what_no_officer_follows_is_found() {
        accounts.know(officer);
        PortfolioQuery ofNobody =
                new PortfolioQuery("", null, true, null, null, null, false, false, Sort.NAME, false, 1, 50);
        int before = portfolio.page(officer, code(), ofNobody).total();

        assignment.assign(People.administratorOf(fund), new AssignOfficer(ehpad, officer.account(), ""));

        assertThat(portfolio.page(officer, code(), ofNobody).total()).isEqualTo(before - 1);
        assertThat(portfolio.page(officer, code(), ofNobody).rows())
                .allSatisfy(row -> assertThat(row.officer()).isNull());
    }

    @Test
    void an_assigned_officer_filters_the_portfolio() {
        accounts.know(officer);
        assignment.assign(People.administratorOf(fund), new AssignOfficer(ehpad, officer.account(), ""));

        PortfolioQuery own = new PortfolioQuery(
                "", officer.account(), false, null, null, null, false, false, Sort.NAME, false, 1, 50);

        assertThat(portfolio.page(officer, code(), own).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.officerName()).isEqualTo("Léa Roussel"));
        assertThat(portfolio.officers(officer, code()))
                .extracting(PortfolioOverview.OfficerOption::id)
                .containsExactly(officer.account());
    }

    @Test
    void an_export_holds_every_row_of_the_query() {
        PortfolioQuery oneByOne =
                new PortfolioQuery("lille", null, false, null, null, null, false, false, Sort.COMMUNE, true, 1, 1);

        assertThat(portfolio.export(officer, code(), oneByOne)).hasSize(2);
    }

    @Test
    void refuses_the_portfolio_of_another_fund() {
        var refused = catchThrowableOfType(
                PreventionCourseRefused.class,
                () -> portfolio.page(People.brunoFerri(), code(), query("", Sort.NAME, false)));

        assertThat(refused.refusal()).isEqualTo(new UnknownFund());
    }

    private EstablishmentId open(String name, String commune, String department, String siret) {
        EstablishmentEnrolled model = Walking.biscuiterie(EstablishmentId.next(), fund);
        EstablishmentEnrolled enrolled = new EstablishmentEnrolled(
                model.id(), siret, name, department, model.fund(), commune, "D", 40, "T2", model.occurredAt());
        opening.open(enrolled);
        establishments.know(enrolled, Walking.MONDAY_MORNING);
        return model.id();
    }

    private List<String> names(PortfolioQuery query) {
        return portfolio.page(officer, code(), query).rows().stream()
                .map(PortfolioRow::name)
                .toList();
    }

    private RegionalFundCode code() {
        return new RegionalFundCode(fund);
    }

    private static PortfolioQuery query(String text, Sort sort, boolean descending) {
        return new PortfolioQuery(text, null, false, null, null, null, false, false, sort, descending, 1, 50);
    }

    private static PortfolioQuery filter(
            @Nullable String department,
            @Nullable StepCode step,
            @Nullable StepStatus status,
            boolean awaiting,
            boolean profileMissing) {
        return new PortfolioQuery(
                "", null, false, department, step, status, awaiting, profileMissing, Sort.NAME, false, 1, 50);
    }

    private static synchronized String nextFund() {
        return "CARSAT-T%02d".formatted(funds++);
    }
}
