package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Form;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Partners;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.AgreementWatch;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.platform.time.MovedPresent;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The last evening of an agreement, and the hour after midnight. */
@WholePortal
@Import(MovedPresent.class)
class AgreementEndsOvernightJourneyIT {

    @Autowired
    private Partners partners;

    @Autowired
    private AgreementWatch watch;

    @Autowired
    private Mailboxes mails;

    @Autowired
    private Door door;

    @BeforeEach
    void beHalfAnHourBeforeMidnight() {
        MovedPresent.startAt(LocalTime.of(23, 30));
    }

    @Test
    void every_door_closes_at_midnight_and_the_choice_tells_why() {
        Actor nuit = partners.agentOf("CPAM NUIT");
        Actor jour = partners.agentOf("CPAM JOUR");
        StructureId structure = partners.structure(nuit, "Relais de Minuit");
        partners.alsoKnownTo(jour, "Relais de Minuit");
        partners.agreement(nuit, structure, -100, 0, 5);
        partners.agreement(jour, structure, -100, 100, 5);
        Visitor manager = door.signedIn(partners.manager(nuit, structure, "Luna", "Soir"));
        Answer choice = manager.get("/partenaires/organisme");
        assertThat(choice.text()).contains("CPAM NUIT * (dernier jour aujourd'hui)");
        assertThat(choose(choice, "CPAM-NUIT").location()).isEqualTo("/partenaires/organisme/alerte");
        Form form = manager.get("/partenaires/comptes/nouveau").form("form[action=/partenaires/comptes/nouveau]");
        assertThat(filled(form, "Eva").send().location()).isEqualTo("/partenaires/comptes");
        Form late = manager.get("/partenaires/comptes/nouveau").form("form[action=/partenaires/comptes/nouveau]");

        MovedPresent.move(Duration.ofHours(1));

        Answer closed = filled(late, "Tardive").send();
        assertThat(closed.location()).isEqualTo("/partenaires/organisme?fin=CPAM-NUIT");
        assertThat(closed.follow().text())
                .contains("Le conventionnement avec CPAM NUIT a pris fin", "CPAM JOUR")
                .doesNotContain("CPAM NUIT *");
        assertThat(manager.get("/partenaires/comptes").location()).isEqualTo("/partenaires/organisme");
        assertThat(manager.get("/partenaires").location()).isEqualTo("/partenaires/organisme");
        assertThat(choose(choice, "CPAM-NUIT").status()).isEqualTo(422);
        assertThat(choose(choice, "CPAM-JOUR").location()).isEqualTo("/partenaires");
        assertThat(manager.get("/partenaires/comptes")
                        .page()
                        .select(".account-card h2")
                        .eachText())
                .containsExactly("Madame AURORE Eva");
        assertThat(door.signedIn(nuit.login()).get("/organisme").text()).contains("Terminé");
    }

    @Test
    void whoever_has_no_body_left_is_told_so_and_what_to_do() {
        Actor nuit = partners.agentOf("CPAM NUIT");
        StructureId structure = partners.structure(nuit, "Relais Sans Lendemain");
        partners.agreement(nuit, structure, -100, 0, 5);
        Visitor manager = door.signedIn(partners.manager(nuit, structure, "Vera", "Crepuscule"));
        assertThat(manager.get("/partenaires/organisme").location()).isEqualTo("/partenaires");
        assertThat(manager.get("/partenaires").text()).contains("dernier jour aujourd'hui");

        MovedPresent.move(Duration.ofHours(1));

        assertThat(manager.get("/partenaires/comptes").follow().text())
                .contains("Aucun organisme à sélectionner", "CPAM NUIT a pris fin", "Rapprochez-vous");
    }

    @Test
    void both_sides_are_warned_once_of_the_end() {
        Actor nuit = partners.agentOf("CPAM VEILLE");
        StructureId structure = partners.structure(nuit, "Relais de la Veille");
        partners.agreement(nuit, structure, -100, 6, 5);
        watch.warn();
        watch.warn();

        mails.await("agent.cpam-veille@cpam.example", "Votre conventionnement avec Relais de la Veille");
        mails.await("contact@partenaire.example", "Votre conventionnement avec CPAM VEILLE");
        assertThat(mails.to("contact@partenaire.example", "Votre conventionnement avec CPAM VEILLE"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Il reste 6 jours"));
    }

    private static Answer choose(Answer choice, String body) {
        return choice.form("form[action=/partenaires/organisme]")
                .with("organisme", body)
                .send();
    }

    private static Form filled(Form form, String firstName) {
        return form.with("civilite", "MADAME")
                .with("nom-patronymique", "Aurore")
                .with("prenom", firstName)
                .with("fonction", "Bénévole")
                .with("telephone", "07.00.00.00.00")
                .with("courriel", "aurore@partenaire.example");
    }
}
