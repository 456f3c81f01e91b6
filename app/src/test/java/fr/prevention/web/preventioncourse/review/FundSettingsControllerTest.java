package fr.prevention.web.preventioncourse.review;

import static fr.prevention.web.preventioncourse.review.FundPeople.ANNE;
import static fr.prevention.web.preventioncourse.review.FundPeople.CLAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.Actor;
import fr.prevention.platform.security.CurrentActor;
import fr.prevention.preventioncourse.api.ApprovingBody;
import fr.prevention.web.WebSlice;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(FundSettingsController.class)
@AutoConfigureMockMvc(addFilters = false)
@Import({WebSlice.class, KnownCourse.class})
class FundSettingsControllerTest {

    private static final String SETTINGS = "/caisse/parametres";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private KnownCourse course;

    @BeforeEach
    void the_officers_approve() {
        course.reset();
    }

    @Test
    void shows_what_holds_now_to_an_administrator() {
        MvcTestResult shown = open(ANNE);
        assertThat(shown).hasStatusOk();
        assertThat(text(shown)).contains("value=\"PORTFOLIO_OFFICERS\" checked", "href=\"/caisse/parametres\"");
    }

    @Test
    void is_not_for_an_officer() {
        assertThat(open(CLAIRE)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(decide(CLAIRE, "REGIONAL_PROJECT_GROUP")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(course.body).isEqualTo(ApprovingBody.PORTFOLIO_OFFICERS);
    }

    @Test
    void gives_approval_to_the_project_group() {
        assertThat(decide(ANNE, "REGIONAL_PROJECT_GROUP")).hasRedirectedUrl(SETTINGS);
        assertThat(course.body).isEqualTo(ApprovingBody.REGIONAL_PROJECT_GROUP);
    }

    @Test
    void refuses_a_body_that_does_not_exist() {
        MvcTestResult refused = decide(ANNE, "NOBODY");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("Choisissez l'une des réponses proposées.");
    }

    private MvcTestResult open(Actor actor) {
        return browser.get()
                .uri(SETTINGS)
                .requestAttr(CurrentActor.class.getName(), actor)
                .exchange();
    }

    private MvcTestResult decide(Actor actor, String body) {
        return browser.post()
                .uri(SETTINGS)
                .param("validation", body)
                .requestAttr(CurrentActor.class.getName(), actor)
                .exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
