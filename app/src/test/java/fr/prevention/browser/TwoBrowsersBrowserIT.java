package fr.prevention.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Records;
import fr.prevention.ground.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people of one establishment at the same form, and one person whose session dies in the middle of it. */
class TwoBrowsersBrowserIT extends InBrowser {

    @Autowired
    private Town town;

    @Autowired
    private Records records;

    @Test
    void who_saves_a_step_second_sees_both_values_and_chooses() {
        Firm scierie = town.open("Scierie de la Hallue");
        Screen first = window().signIn(scierie.siret()).open("/entreprise/parcours/E1");
        Screen second = window().signIn(scierie.siret()).open("/entreprise/parcours/E1");
        first.fill("Q03", "Jeanne Lefort, cheffe d'atelier");
        first.fill("Q06", "1200");
        first.press("Enregistrer");
        second.fill("Q03", "Paul Vasseur, directeur");
        second.fill("Q06", "3400");
        second.fill("Q07", "OUI");
        second.press("Enregistrer");
        assertThat(second.page().locator(".conflict")).containsText("Jeanne Lefort, cheffe d'atelier");
        assertThat(second.page().locator(".conflict")).containsText("Paul Vasseur, directeur");
        second.check();
        choose(second, "Q03", "leur");
        choose(second, "Q06", "mien");
        choose(second, "Q07", "mien");
        second.press("Enregistrer");
        assertThat(second.notice()).isEqualTo("Vos réponses sont enregistrées.");
        first.open("/entreprise/parcours/E1");
        assertThat(first.page().locator("[name=Q03]")).hasValue("Jeanne Lefort, cheffe d'atelier");
        assertThat(first.page().locator("[name=Q06]")).hasValue("3400");
        assertThat(first.page().locator("[name=Q07][value=OUI]")).isChecked();
    }

    @Test
    void who_saves_the_profile_second_sees_both_values_and_chooses() {
        Firm brasserie = town.enrolled("Brasserie des Deux Caps");
        Screen first = window().signIn(brasserie.siret()).open("/entreprise/profil");
        Screen second = window().signIn(brasserie.siret()).open("/entreprise/profil");
        first.fill("last-name", "Lemoine");
        first.fill("job-title", "Gérante");
        first.press("Enregistrer le brouillon");
        second.fill("last-name", "Le Moine");
        second.fill("first-name", "Marion");
        second.press("Enregistrer le brouillon");
        assertThat(second.page().locator(".conflict")).containsText("Lemoine");
        assertThat(second.page().locator(".conflict")).containsText("Le Moine");
        assertThat(second.page().locator(".conflict")).containsText("Gérante");
        second.check();
        choose(second, "last-name", "mien");
        choose(second, "first-name", "mien");
        choose(second, "job-title", "leur");
        second.press("Enregistrer le brouillon");
        assertThat(second.notice()).contains("enregistré en brouillon");
        first.open("/entreprise/profil");
        assertThat(first.page().locator("[name=last-name]")).hasValue("Le Moine");
        assertThat(first.page().locator("[name=first-name]")).hasValue("Marion");
        assertThat(first.page().locator("[name=job-title]")).hasValue("Gérante");
    }

    @Test
    void what_was_being_typed_is_found_again_when_the_session_dies_in_the_middle() {
        Firm verrerie = town.open("Verrerie de l'Escaut");
        Screen firm = window().signIn(verrerie.siret()).open("/entreprise/parcours/E2");
        firm.fill("Q13", "Découpe du verre : 12 personnes, gestes répétés.");
        assertThat(firm.page().locator(".draft-state")).containsText("Brouillon enregistré");
        records.run("delete from platform.spring_session where principal_name is not null");
        firm.press("Enregistrer");
        assertThat(firm.page().locator("main")).containsText("Votre session a expiré");
        firm.page().getByLabel("Identifiant").fill(verrerie.siret());
        firm.page().getByLabel("Mot de passe").fill(Town.PASSWORD);
        firm.press("Me connecter");
        assertThat(firm.path()).startsWith("/entreprise/parcours/E2?reprise=");
        assertThat(firm.page().locator("[name=Q13]")).hasValue("Découpe du verre : 12 personnes, gestes répétés.");
        assertThat(firm.page().locator("main")).containsText("non enregistrée, a été reprise");
        firm.check();
        firm.press("Enregistrer");
        assertThat(firm.notice()).isEqualTo("Vos réponses sont enregistrées.");
        firm.open("/entreprise/parcours/E2");
        assertThat(firm.page().locator("main")).not().containsText("a été reprise");
        assertThat(firm.page().locator("[name=Q13]")).hasValue("Découpe du verre : 12 personnes, gestes répétés.");
    }

    @Test
    void what_was_being_typed_can_be_given_up() {
        Firm sucrerie = town.open("Sucrerie de l'Aisne");
        Screen firm = window().signIn(sucrerie.siret()).open("/entreprise/parcours/E2");
        firm.fill("Q12", "7");
        assertThat(firm.page().locator(".draft-state")).containsText("Brouillon enregistré");
        firm.open("/entreprise").open("/entreprise/parcours/E2");
        assertThat(firm.page().locator("[name=Q12]")).hasValue("7");
        firm.press("Abandonner cette saisie");
        assertThat(firm.path()).isEqualTo("/entreprise/parcours/E2");
        assertThat(firm.page().locator("[name=Q12]")).hasValue("");
    }

    @Test
    void an_impatient_double_click_sends_a_form_once() {
        Firm textiles = town.open("Textiles Vanbeselaere");
        Screen firm = window().signIn(textiles.siret()).open("/entreprise/caisse");
        firm.fill("objet", "Visite de l'atelier");
        firm.fill("message", "Pouvez-vous passer en décembre ?");
        firm.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer le message"))
                .dblclick();
        assertThat(firm.page().locator("#notice")).containsText("Votre message est parti");
        assertThat(firm.page().locator(".message-history li")).hasCount(1);
    }

    private static void choose(Screen screen, String field, String value) {
        Locator choice = screen.page().locator("[name='conflit." + field + "'][value='" + value + "']");
        choice.check();
    }
}
