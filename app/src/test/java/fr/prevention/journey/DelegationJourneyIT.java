package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Members;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.Right;
import fr.prevention.platform.accounts.DelegationRounds;
import fr.prevention.platform.time.TravellingClock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An access for an outside person, from the offer to its end. */
@WholePortal
class DelegationJourneyIT {

    private static final String LIST = "/adherent/profils/acces-temporaires";

    @Autowired
    private Members members;

    @Autowired
    private Door door;

    @Autowired
    private Mailboxes mails;

    @Autowired
    private DelegationRounds rounds;

    @Autowired
    private TravellingClock clock;

    @Test
    void an_accountant_accepts_works_is_warned_and_is_shut_out_after_the_last_day() {
        Organisation company = Members.company("Boulangerie Masse");
        Actor sylvie = members.administrator(company, "Sylvie Masse");
        Actor ines = members.outsider("ines." + company.key(), "Inès Moreau");
        String mail = Members.mail(ines.login()).value();
        LocalDate lastDay = LocalDate.now(clock).plusDays(30);
        Visitor administrator = door.signedIn(sylvie.login());
        offer(administrator, mail, lastDay);

        String link = mails.await(mail, "Boulangerie Masse vous propose").link("/acces-temporaire/");
        assertThat(door.visitor().get(link).text()).contains("Boulangerie Masse vous propose un accès", "Factures");
        Visitor accountant = door.signedIn(ines.login());
        assertThat(accountant.get("/adherent").status()).isEqualTo(403);
        accountant.get(link).form("form[action$=/accepter]").send();
        assertThat(accountant.get("/adherent").text()).contains("Boulangerie Masse", "Votre accès prend fin le");
        assertThat(accountant.get(link).status()).isEqualTo(410);
        assertThat(administrator.get("/adherent/profils").text()).contains("Inès Moreau", "Jusqu'au");
        mails.await(Members.mail(sylvie.login()).value(), "Accès temporaire à Boulangerie Masse", 2);

        clock.at(noon(lastDay.minusDays(6)), rounds::make);
        mails.await(mail, "Accès temporaire à Boulangerie Masse", 2);
        clock.at(noon(lastDay), rounds::make);
        assertThat(accountant.get("/adherent").status()).isEqualTo(200);
        clock.at(noon(lastDay.plusDays(1)), rounds::make);
        assertThat(accountant.get("/adherent").location()).startsWith("/connexion");
        assertThat(mails.await(mail, "Accès temporaire à Boulangerie Masse", 3)
                        .getLast()
                        .text())
                .contains("a pris fin");
        assertThat(administrator.get(LIST).text()).contains("Inès Moreau : arrivé à son terme");
    }

    @Test
    void somebody_without_account_gets_one_at_the_address_of_the_offer() {
        Organisation company = Members.company("Garage Thuillier");
        Visitor administrator =
                door.signedIn(members.administrator(company, "Paul Thuillier").login());
        String mail = "cabinet@" + company.key() + ".example";
        offer(administrator, mail, LocalDate.now(clock).plusDays(10));
        String link = mails.await(mail, "Garage Thuillier vous propose").link("/acces-temporaire/");
        Answer accepted =
                door.visitor().get(link).form("form[action$=/nouveau-compte]").send();
        assertThat(accepted.location()).isEqualTo("/connexion");
        assertThat(mails.await(mail, "Votre accès au Portail Prévention").text())
                .contains("/activation/");
    }

    @Test
    void a_last_day_more_than_a_year_ahead_is_refused_and_what_was_typed_stays() {
        Organisation company = Members.company("Menuiserie Rivière");
        Visitor administrator =
                door.signedIn(members.administrator(company, "Luc Rivière").login());
        Answer refused = offer(
                administrator,
                "x@cabinet.example",
                LocalDate.now(clock).plusYears(1).plusDays(1));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsExactly("dernierJour");
        assertThat(refused.element("#courriel").attr("value")).isEqualTo("x@cabinet.example");
    }

    private static Answer offer(Visitor administrator, String mail, LocalDate lastDay) {
        return administrator
                .get(LIST + "/nouveau")
                .form("form[action$=/nouveau]")
                .with("nom", "Moreau")
                .with("prenom", "Inès")
                .with("courriel", mail)
                .with("dernierJour", lastDay.toString())
                .with("droit", Right.INVOICES.name())
                .send();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(TravellingClock.LEGAL_ZONE).toInstant();
    }
}
