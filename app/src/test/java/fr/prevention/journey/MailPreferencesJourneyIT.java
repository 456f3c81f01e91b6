package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Courses;
import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Members;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which mails the holder of an account lets come. */
@WholePortal
class MailPreferencesJourneyIT {

    private static final String PAGE = "/mon-compte/courriels";

    @Autowired
    private Town town;

    @Autowired
    private Courses courses;

    @Autowired
    private Members members;

    @Autowired
    private Door door;

    @Autowired
    private Mailboxes mails;

    @Test
    void an_officer_who_no_longer_wants_to_hear_of_complete_steps_hears_of_them_when_asked_again() {
        Actor officer = town.somebody("o.silence", "Odile Silence", Town.PICARDY, Role.PREVENTION_OFFICER);
        Firm firm = town.open("Miellerie de la Selle");
        town.entrust(firm, officer);
        Visitor visitor = door.signedIn(officer.login());

        Answer page = visitor.get(PAGE);
        assertThat(page.page().select("input[type=checkbox][checked]").eachAttr("value"))
                .containsExactly("STEP_COMPLETED");
        assertThat(page.text()).contains("Les courriels qui partent toujours").doesNotContain("une de mes demandes");
        Answer saved = page.form("form[action=/mon-compte/courriels]")
                .without("courriels")
                .send()
                .follow();
        assertThat(saved.text()).contains("Votre choix est enregistré");
        assertThat(saved.page().select("input[type=checkbox][checked]")).isEmpty();
        courses.complete(firm, "E1");

        saved.form("form[action=/mon-compte/courriels]")
                .with("courriels", "STEP_COMPLETED", "REQUEST_SENT", "rien")
                .send();
        courses.complete(firm, "E2");
        assertThat(mails.await(Town.mail(officer), "l’étape 2").text()).contains("Mon compte, rubrique Courriels");
        assertThat(mails.to(Town.mail(officer), "l’étape 1")).isEmpty();
    }

    @Test
    void whoever_is_written_to_for_good_reasons_alone_has_nothing_to_choose_and_reads_why() {
        Actor administrator = members.administrator(Members.company("Filature de la Lys"), "Nora Fil");
        Answer page = door.signedIn(administrator.login()).get(PAGE);
        assertThat(page.page().select("input[type=checkbox]")).isEmpty();
        assertThat(page.text()).contains("il n'y a rien à choisir ici", "accès temporaires que vous avez donnés");
    }
}
