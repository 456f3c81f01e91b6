package fr.prevention.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.prevention.PortalApplication;
import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentEnrolment;
import fr.prevention.establishment.api.ProfileKeeping;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.PasswordChoice;
import fr.prevention.identity.api.SignIn;
import fr.prevention.identity.api.SignIn.SignInOutcome.Accepted;
import fr.prevention.platform.locks.DatabaseLocks;
import fr.prevention.platform.time.TravellingClock;
import fr.prevention.preventioncourse.api.ApprovingBody;
import fr.prevention.preventioncourse.api.CourseOverview;
import fr.prevention.preventioncourse.api.CourseOverview.StepSummary;
import fr.prevention.preventioncourse.api.DocumentCatalogue;
import fr.prevention.preventioncourse.api.PortfolioAssignment;
import fr.prevention.preventioncourse.api.ReviewAuthority;
import fr.prevention.preventioncourse.api.StepAnswering;
import fr.prevention.preventioncourse.api.StepDocuments;
import fr.prevention.preventioncourse.api.StepReview;
import fr.prevention.preventioncourse.api.StepSheet;
import fr.prevention.preventioncourse.api.StepStatus;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import portail.buildsupport.testdb.TestDatabaseConnection;

@SpringBootTest(
        classes = PortalApplication.class,
        webEnvironment = WebEnvironment.MOCK,
        properties = "portail.demo=false")
@Import(TestDatabaseConnection.class)
class DemoLoaderIT {

    private static final String MARAIS = "90010251800017";

    @TempDir
    static Path home;

    @Autowired
    private AccountDirectory accounts;

    @Autowired
    private AccountProvisioning provisioning;

    @Autowired
    private PasswordChoice passwords;

    @Autowired
    private SignIn signIn;

    @Autowired
    private EstablishmentEnrolment enrolment;

    @Autowired
    private EstablishmentDirectory establishments;

    @Autowired
    private ProfileKeeping profiles;

    @Autowired
    private CourseOverview courses;

    @Autowired
    private DocumentCatalogue documents;

    @Autowired
    private PortfolioAssignment portfolio;

    @Autowired
    private StepSheet sheets;

    @Autowired
    private StepAnswering answering;

    @Autowired
    private StepDocuments deposits;

    @Autowired
    private StepReview review;

    @Autowired
    private DemoDocuments papers;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private DemoRegions regions;

    @Autowired
    private ReviewAuthority authority;

    @Autowired
    private DatabaseLocks locks;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("portail.home", home::toString);
    }

    @Test
    void takes_up_what_starts_cut_short_left_half_loaded() {
        assertThatIllegalStateException().isThrownBy(() -> load(cutAtOpening(provisioning), review));
        assertThatIllegalStateException().isThrownBy(() -> load(provisioning, new CutAtApproval(review)));
        assertThat(signIn.signIn(MARAIS, "Demo.Prevention.2026")).isNotInstanceOf(Accepted.class);

        load(provisioning, review);

        Actor marais = accounts.byLogin(MARAIS)
                .flatMap(account -> accounts.actor(account.id()))
                .orElseThrow();
        DemoEstablishment establishment = establishment();
        assertThat(signIn.signIn(MARAIS, "Demo.Prevention.2026")).isInstanceOf(Accepted.class);
        assertThat(courses.course(marais, establishment.id()).orElseThrow().steps())
                .extracting(StepSummary::status)
                .containsExactly(StepStatus.APPROVED, StepStatus.COMPLETE, StepStatus.IN_PROGRESS, StepStatus.TO_DO);
        assertThat(documents.documents(marais, establishment.id()))
                .allSatisfy(document -> assertThat(document.uses()).hasSize(1))
                .extracting(document -> document.uses().getFirst())
                .doesNotHaveDuplicates();
    }

    @Test
    void goes_on_with_the_other_funds_where_a_start_cut_short_left_them() {
        DemoRegion sudEst = regions.all().getFirst();
        DemoRegion few = new DemoRegion(
                sudEst.fund(),
                sudEst.officers(),
                sudEst.projectGroup(),
                sudEst.establishments().subList(140, 146));

        assertThatIllegalStateException()
                .isThrownBy(() -> regionsLoader(new CutAtApproval(review)).load(List.of(few)));
        regionsLoader(review).load(List.of(few));
        regionsLoader(review).load(List.of(few));

        assertThat(authority.of(sudEst.fund().code())).isEqualTo(ApprovingBody.REGIONAL_PROJECT_GROUP);
        assertThat(few.establishments()).allSatisfy(establishment -> {
            Actor company = accounts.byLogin(establishment.siret().value())
                    .flatMap(account -> accounts.actor(account.id()))
                    .orElseThrow();
            assertThat(signIn.signIn(company.login(), "Demo.Prevention.2026")).isNotInstanceOf(Accepted.class);
            CourseOverview.CourseView course =
                    courses.course(company, establishment.id()).orElseThrow();
            assertThat(course.officerName()).isNotEmpty();
            assertThat(course.steps().stream()
                            .filter(step -> step.status() == StepStatus.APPROVED)
                            .count())
                    .isEqualTo(establishment
                            .progress()
                            .substring(1)
                            .chars()
                            .filter(step -> step == 'V')
                            .count());
        });
    }

    private DemoRegionsLoader regionsLoader(StepReview deciding) {
        return new DemoRegionsLoader(
                regions,
                new DemoPeople(accounts, provisioning, passwords),
                settlement(new DemoPeople(accounts, provisioning, passwords), deciding),
                authority,
                locks);
    }

    private DemoSettlement settlement(DemoPeople people, StepReview deciding) {
        DemoWalk walk = new DemoWalk(sheets, answering, deposits, deciding, papers, clock);
        return new DemoSettlement(people, enrolment, establishments, profiles, courses, portfolio, walk, clock);
    }

    private void load(AccountProvisioning opening, StepReview deciding) {
        DemoPeople people = new DemoPeople(accounts, opening, passwords);
        new DemoLoader(people, settlement(people, deciding)).load(List.of(establishment()));
    }

    private static DemoEstablishment establishment() {
        return DemoEstablishment.all().stream()
                .filter(each -> each.siret().value().equals(MARAIS))
                .findFirst()
                .orElseThrow();
    }

    /** Stops where the account of the establishment would be opened. */
    private static AccountProvisioning cutAtOpening(AccountProvisioning rest) {
        return (AccountProvisioning) Proxy.newProxyInstance(
                DemoLoaderIT.class.getClassLoader(),
                new Class<?>[] {AccountProvisioning.class},
                (proxy, act, arguments) -> {
                    if (arguments[0] instanceof OpenAccount opening
                            && opening.login().equals(MARAIS)) {
                        throw new IllegalStateException("killed");
                    }
                    return act.invoke(rest, arguments);
                });
    }

    /** Stops where the fund would decide for the first time. */
    private record CutAtApproval(StepReview rest) implements StepReview {

        @Override
        public void comment(Actor actor, CommentStep command) {
            rest.comment(actor, command);
        }

        @Override
        public void approve(Actor actor, ApproveStep command) {
            throw new IllegalStateException("killed");
        }

        @Override
        public void requestComplement(Actor actor, RequestComplement command) {
            rest.requestComplement(actor, command);
        }
    }
}
