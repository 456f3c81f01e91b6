package fr.prevention.web.identity.users;

import static fr.prevention.web.identity.users.KnownUsers.MARC;
import static fr.prevention.web.identity.users.KnownUsers.SYLVIE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.IdentityRefusal.LastAdministrator;
import fr.prevention.identity.api.IdentityRefusal.LoginTaken;
import fr.prevention.platform.security.CurrentActor;
import fr.prevention.web.WebSlice;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest({UsersController.class, UserCreationController.class, UserRightsController.class})
@AutoConfigureMockMvc(addFilters = false)
@Import({WebSlice.class, ManagedPlaces.class, UsersControllerTest.Known.class})
class UsersControllerTest {

    private static final String USERS = "/adherent/profils";
    private static final String RIGHTS = USERS + "/" + MARC.account().value() + "/droits";

    @TestConfiguration(proxyBeanMethods = false)
    static class Known {

        @Bean
        KnownUsers users() {
            return new KnownUsers();
        }
    }

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private KnownUsers users;

    @BeforeEach
    void nothing_happened_yet() {
        users.reset();
    }

    @Test
    void shows_the_table_of_the_manual_without_a_deletion_of_the_own_line() {
        String page = text(get(SYLVIE, USERS));
        assertThat(page)
                .contains(
                        "ETS10250.1", "ETS10250.2", "1 – 2 de 2", "Contact portail", "Admin Salariés", "Réinitialiser")
                .contains(MARC.account().value() + "/supprimer")
                .doesNotContain(SYLVIE.account().value() + "/supprimer");
    }

    @Test
    void is_not_for_somebody_who_manages_no_users() {
        assertThat(get(MARC, USERS)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(MARC, USERS + "/nouveau")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(MARC, RIGHTS)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void changes_rights_once_the_password_is_right() {
        assertThat(rights("PORTAL_USER", "juste", 3, "VISITS")).hasRedirectedUrl(USERS);
        assertThat(users.acts).containsExactly("rights [PORTAL_USER] [VISITS]");
    }

    @Test
    void keeps_what_was_chosen_when_the_password_is_wrong() {
        MvcTestResult refused = rights("PORTAL_USER", "faux", 3, "VISITS");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("Ce n'est pas votre mot de passe", "value=\"VISITS\" checked");
        assertThat(users.acts).isEmpty();
    }

    @Test
    void shows_both_choices_when_somebody_else_changed_the_rights_meanwhile() {
        MvcTestResult conflict = rights("PORTAL_USER", "juste", 2, "VISITS");
        assertThat(conflict).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(conflict)).contains("Visites médicales", "Factures", "name=\"conflit\"");
    }

    @Test
    void says_why_the_last_administrator_stays() {
        users.refusal = new LastAdministrator();
        assertThat(text(rights("PORTAL_USER", "juste", 3, "VISITS"))).contains("dernier administrateur");
    }

    @Test
    void asks_for_a_right_and_for_another_login_and_keeps_what_was_typed() {
        assertThat(text(create("PORTAL_USER", ""))).contains("Choisissez au moins un droit");
        users.refusal = new LoginTaken();
        MvcTestResult taken = create("PORTAL_ADMINISTRATOR", "m.petit");
        assertThat(taken).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(taken)).contains("est ou a été utilisé", "value=\"m.petit\"", "value=\"Marc\"");
    }

    private MvcTestResult get(Actor actor, String address) {
        return browser.get()
                .uri(address)
                .requestAttr(CurrentActor.class.getName(), actor)
                .exchange();
    }

    private MvcTestResult rights(String role, String password, long version, String... rights) {
        return browser.post()
                .uri(RIGHTS)
                .param("role", role)
                .param("droit", rights)
                .param("motDePasse", password)
                .param("version", Long.toString(version))
                .requestAttr(CurrentActor.class.getName(), SYLVIE)
                .exchange();
    }

    private MvcTestResult create(String role, String login) {
        return browser.post()
                .uri(USERS + "/nouveau")
                .param("nom", "Petit")
                .param("prenom", "Marc")
                .param("courriel", "marc@logistique.example")
                .param("identifiant", login)
                .param("role", role)
                .param("submission", UUID.randomUUID().toString())
                .requestAttr(CurrentActor.class.getName(), SYLVIE)
                .exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
