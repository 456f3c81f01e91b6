package fr.prevention.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Partners;
import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.StructureId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The seven fields of an account at the edges of their rules, and two people who change the same record. */
class PartnerRecordsBrowserIT extends InBrowser {

    private static final String NEW_ACCOUNT = "/partenaires/comptes/nouveau";
    private static final String LONGEST_NAME = "ABCDEFGHIJKLMNOPQRSTUVWXYZABCD";

    @Autowired
    private Partners partners;

    @Test
    void each_field_takes_its_longest_value_and_refuses_one_character_more() {
        Screen manager = managerOf("CPAM BORDURE", "Relais de la Bordure", "Lisa", "Lisiere");
        manager.open(NEW_ACCOUNT);
        complete(manager);

        refuses(manager, "nom-patronymique", LONGEST_NAME + "E", "30 caractères au plus");
        refuses(manager, "nom-patronymique", "Durand2", "des lettres, des apostrophes");
        refuses(manager, "nom-usuel", LONGEST_NAME + "E", "30 caractères au plus");
        refuses(manager, "prenom", "Abcdefghijklmnopqrstu", "20 caractères au plus");
        refuses(manager, "prenom", "Zoé_", "des lettres, des apostrophes");
        refuses(manager, "fonction", "f".repeat(21), "20 caractères au plus");
        refuses(manager, "telephone", "07.00.00.00.0", "dix chiffres");
        refuses(manager, "telephone", "07.00.00.00.00.0", "dix chiffres");
        refuses(manager, "courriel", "zoe@structure", "n'est pas valable");
        refuses(manager, "courriel", "zoe.structure.fr", "n'est pas valable");
        manager.fill("nom-patronymique", "");
        manager.fill("nom-usuel", "");
        manager.press("VALIDER");
        assertThat(manager.faults()).singleElement().asString().contains("l'un des deux au moins est obligatoire");
        manager.check();

        manager.fill("nom-patronymique", LONGEST_NAME.toLowerCase(java.util.Locale.ROOT));
        manager.fill("prenom", "ABCDEFGHIJKLMNOPQRST");
        manager.fill("fonction", "f".repeat(20));
        manager.fill("telephone", "07 00 00 00 00");
        manager.fill("courriel", "z@a.fr");
        manager.press("VALIDER");
        assertThat(manager.notice()).contains("Le compte est créé");
        assertThat(manager.page().locator(".account-card"))
                .containsText("Madame " + LONGEST_NAME + " Abcdefghijklmnopqrst");
        assertThat(manager.page().locator(".account-card")).containsText("07.00.00.00.00");
        manager.check();
    }

    @Test
    void a_usual_name_alone_is_enough_and_apostrophes_are_taken_as_they_are_pasted() {
        Screen manager = managerOf("CPAM OURLET", "Relais de l'Ourlet", "Lena", "Couture");
        manager.open(NEW_ACCOUNT);
        complete(manager);
        manager.fill("nom-patronymique", "");
        manager.fill("nom-usuel", "d’angelo-martin le roy");
        manager.press("VALIDER");

        assertThat(manager.page().locator(".account-card")).containsText("Madame D'ANGELO-MARTIN LE ROY Zoé");
        assertThat(manager.page().locator(".account-card")).containsText("z.dangelomartinleroy");
    }

    @Test
    void who_saves_second_sees_both_values_of_each_field_and_chooses() {
        Actor agent = partners.agentOf("CPAM DUO");
        StructureId structure = partners.structure(agent, "Relais du Duo");
        partners.agreement(agent, structure, 0, 200, 3);
        Screen first = window().signIn(partners.manager(agent, structure, "Anna", "Duo"));
        first.open(NEW_ACCOUNT);
        complete(first);
        first.press("VALIDER");
        first.click("Modifier Zoé DURAND");
        Screen second = window().signIn(partners.manager(agent, structure, "Bella", "Duo"));
        second.open(first.path());
        first.fill("fonction", "Juriste");
        first.fill("telephone", "0700000001");
        first.press("VALIDER");

        second.fill("fonction", "Médiatrice");
        second.press("VALIDER");
        assertThat(second.page().locator(".conflict")).containsText("Anna DUO");
        assertThat(second.page().locator(".conflict")).containsText("Juriste");
        assertThat(second.page().locator(".conflict")).containsText("Médiatrice");
        second.check();
        second.page().locator("[name='conflit.fonction'][value=mien]").check();
        second.page().locator("[name='conflit.telephone'][value=leur]").check();
        second.press("VALIDER");

        assertThat(second.notice()).contains("Vos modifications ont bien été prises en compte");
        assertThat(second.page().locator(".account-card")).containsText("Médiatrice");
        assertThat(second.page().locator(".account-card")).containsText("07.00.00.00.01");
    }

    private Screen managerOf(String body, String name, String firstName, String lastName) {
        Actor agent = partners.agentOf(body);
        StructureId structure = partners.structure(agent, name);
        partners.agreement(agent, structure, 0, 200, 3);
        return window().signIn(partners.manager(agent, structure, firstName, lastName));
    }

    private static void complete(Screen manager) {
        manager.fill("civilite", "MADAME");
        manager.fill("nom-patronymique", "Durand");
        manager.fill("prenom", "Zoé");
        manager.fill("fonction", "Bénévole");
        manager.fill("telephone", "0700000000");
        manager.fill("courriel", "zoe@structure.fr");
    }

    /** The value stays in its field, with what is wrong beside it, and everything else is kept; then it is mended. */
    private static void refuses(Screen manager, String field, String value, String fault) {
        String before = manager.page().locator("#" + field).inputValue();
        manager.fill(field, value);
        manager.press("VALIDER");
        assertThat(manager.page().locator("#" + field + "-erreur")).containsText(fault);
        assertThat(manager.page().locator("#" + field)).hasValue(value);
        assertThat(manager.faults()).hasSize(1);
        manager.fill(field, before);
    }
}
