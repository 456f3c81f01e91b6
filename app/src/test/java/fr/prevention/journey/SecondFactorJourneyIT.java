package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Records;
import fr.prevention.ground.Telephone;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The second factor without scripts: setting it up, coming in with it, losing the telephone. */
@WholePortal
@ExtendWith(OutputCaptureExtension.class)
class SecondFactorJourneyIT {

    private static final String PAGE = "/mon-compte/second-facteur";

    @Autowired
    private Town town;

    @Autowired
    private Door door;

    @Autowired
    private Mailboxes mails;

    @Autowired
    private Records records;

    @Test
    void a_code_is_asked_after_the_password_and_opens_nothing_twice(CapturedOutput log) {
        Firm firm = town.enrolled("Verrerie de la Bresle");
        Visitor visitor = door.signedIn(firm.siret());
        Telephone telephone = proposed(visitor);
        Answer wrong = confirmed(visitor, "000000", Town.PASSWORD);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.faults()).containsExactly("code");
        String first = telephone.code();
        assertThat(confirmed(visitor, first, "Un-autre-2026").faults()).containsExactly("motDePasseActuel");
        Answer on = confirmed(visitor, first, Town.PASSWORD);
        List<String> recovery = on.page().select(".recovery-codes li").eachText();
        assertThat(recovery).hasSize(10);
        assertThat(on.element("a[download]").attr("href"))
                .startsWith("data:text/plain")
                .contains(recovery.get(7));
        mails.await(firm.account(), "Le second facteur de votre compte est activé");

        Visitor elsewhere = door.visitor();
        Answer half = password(elsewhere, firm.siret());
        assertThat(half.location()).startsWith("/connexion/code");
        for (String closed : List.of("/entreprise", "/mon-compte", "/mon-compte/second-facteur", "/espaces")) {
            assertThat(elsewhere.get(closed).location()).as(closed).startsWith("/connexion/code");
        }
        String code = telephone.code();
        assertThat(code(elsewhere, "123456").faults()).containsExactly("code");
        Answer whole = code(elsewhere, code);
        assertThat(whole.status()).isEqualTo(302);
        assertThat(elsewhere.get("/entreprise").status()).isEqualTo(200);

        Visitor eavesdropper = door.visitor();
        password(eavesdropper, firm.siret());
        assertThat(code(eavesdropper, code).status()).isEqualTo(422);
        assertThat(code(eavesdropper, recovery.getFirst()).status()).isEqualTo(302);
        mails.await(firm.account(), "Un code de secours a servi");
        Visitor again = door.visitor();
        password(again, firm.siret());
        assertThat(code(again, recovery.getFirst()).status()).isEqualTo(422);
        assertThat(log.getAll()).doesNotContain(recovery.getFirst(), code, Town.PASSWORD);
        assertThat(records.count(
                        "identity.audit_entry where act = 'account.factor-on' and subject = ?",
                        firm.actor().account().value().toString()))
                .isOne();
    }

    @Test
    void a_half_session_ends_with_ten_wrong_codes_waiting() {
        Firm firm = town.enrolled("Câbles du Ponthieu");
        Visitor visitor = door.signedIn(firm.siret());
        Telephone telephone = proposed(visitor);
        confirmed(visitor, telephone.code(), Town.PASSWORD);
        Visitor thief = door.visitor();
        password(thief, firm.siret());
        for (int tries = 0; tries < 10; tries++) {
            assertThat(code(thief, "000000").status()).isEqualTo(422);
        }
        Answer early = code(thief, telephone.code());
        assertThat(early.status()).isEqualTo(429);
        assertThat(early.header("Retry-After")).isNotEmpty();
    }

    private static Telephone proposed(Visitor visitor) {
        Answer proposed =
                visitor.get(PAGE).form("form[action=" + PAGE + "/proposer]").send();
        return new Telephone(proposed.follow().element(".enrolment-key").text());
    }

    private static Answer confirmed(Visitor visitor, String code, String password) {
        return visitor.get(PAGE + "/activer")
                .form("form[action=" + PAGE + "/activer]")
                .with("code", code)
                .with("motDePasseActuel", password)
                .send();
    }

    private static Answer password(Visitor visitor, String login) {
        return visitor.get("/connexion")
                .form("form[action=/connexion]")
                .with("identifiant", login)
                .with("motDePasse", Town.PASSWORD)
                .send();
    }

    private static Answer code(Visitor visitor, String code) {
        return visitor.get("/connexion/code")
                .form("form[action=/connexion/code]")
                .with("code", code)
                .send();
    }
}
