package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.WithdrawMembership;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person of several organisations, and what becomes of a session when a right is withdrawn. */
@WholePortal
class SpacesJourneyIT {

    @Autowired
    private Town town;

    @Autowired
    private Door door;

    @Autowired
    private AccountProvisioning provisioning;

    @Test
    void a_person_of_two_funds_chooses_one_and_switches_without_signing_in_again() {
        String login = officerOf("e.double", Town.PICARDY, Town.AQUITAINE);
        Visitor visitor = door.signedIn(login);
        assertThat(visitor.get("/").location()).isEqualTo("/espaces");
        Answer asked = visitor.get("/caisse?q=cidrerie");
        assertThat(asked.location()).isEqualTo("/espaces?suite=%2Fcaisse%3Fq%3Dcidrerie");

        Answer chooser = asked.follow();
        assertThat(chooser.page().select(".space-choice-name").eachText())
                .containsExactly("Carsat Hauts-de-France", "Carsat Aquitaine");
        Answer chosen = chooser.form("form[action=/espaces]:has([value=REGIONAL_FUND~CARSAT-AQ])")
                .send();
        assertThat(chosen.location()).isEqualTo("/caisse?q=cidrerie");
        assertThat(chosen.follow().page().select(".header-organisation").text()).isEqualTo("Carsat Aquitaine");

        Answer again = visitor.get("/espaces");
        assertThat(again.page().select(".space-choice-name").getFirst().text())
                .startsWith("Carsat Aquitaine")
                .contains("Espace actuel");
        again.form("form[action=/espaces]:has([value=REGIONAL_FUND~CARSAT-HDF])")
                .send();
        assertThat(visitor.get("/caisse").page().select(".header-organisation").text())
                .isEqualTo("Carsat Hauts-de-France");
        assertThat(door.signedIn(login)
                        .get("/espaces")
                        .page()
                        .select(".space-choice-name")
                        .getFirst()
                        .text())
                .startsWith("Carsat Hauts-de-France")
                .contains("Dernier espace utilisé");
    }

    @Test
    void nobody_chooses_an_organisation_of_others() {
        Visitor visitor = door.signedIn(officerOf("e.triple", Town.PICARDY, Town.AQUITAINE));
        Answer refused = visitor.get("/espaces")
                .form("form[action=/espaces]")
                .with("organisation", "REGIONAL_FUND~CRAMIF")
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary").text()).contains("Choisissez une organisation de la liste");
        assertThat(visitor.get("/caisse").location()).startsWith("/espaces");
    }

    @Test
    void an_address_of_a_space_with_one_organisation_chooses_it_by_itself() {
        Firm firm = town.open("Cartonnerie de la Somme");
        grant(firm.actor().account(), Town.AQUITAINE);
        Visitor visitor = door.signedIn(firm.siret());
        assertThat(visitor.get("/").location()).isEqualTo("/espaces");
        assertThat(visitor.get("/caisse").status()).isEqualTo(200);
        assertThat(visitor.get("/entreprise").status()).isEqualTo(200);
        assertThat(visitor.get("/").location()).isEqualTo("/entreprise");
    }

    @Test
    void a_withdrawal_ends_the_open_session_at_the_next_request() {
        AccountId account = account("e.partant");
        grant(account, Town.PICARDY);
        Visitor visitor = door.signedIn("e.partant");
        assertThat(visitor.get("/caisse").status()).isEqualTo(200);
        provisioning.withdraw(
                new WithdrawMembership(account, Town.PICARDY, Role.PREVENTION_OFFICER, Author.PORTAL, "départ"));
        assertThat(visitor.get("/caisse").location()).startsWith("/connexion");
        assertThat(visitor.get("/mon-compte").location()).startsWith("/connexion");
    }

    private String officerOf(String login, Organisation... funds) {
        AccountId account = account(login);
        for (Organisation fund : funds) {
            grant(account, fund);
        }
        return login;
    }

    private AccountId account(String login) {
        return town.nobody(login);
    }

    private void grant(AccountId account, Organisation fund) {
        provisioning.grant(new GrantMembership(account, fund, Role.PREVENTION_OFFICER));
    }
}
