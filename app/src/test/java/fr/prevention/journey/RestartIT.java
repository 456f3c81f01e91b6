package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.prevention.ground.Answer;
import fr.prevention.ground.Form;
import fr.prevention.ground.Mailboxes;
import fr.prevention.ground.Papers;
import fr.prevention.ground.StepAnswers;
import fr.prevention.ground.Visitor;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal killed in the middle of its work and started again, and the starts that cannot be. */
class RestartIT {

    private static final String BISCUITERIE = "900 102 518 00017";
    private static final String MENUISERIE = "900 102 500 00015";
    private static final String PASSWORD = "Demo.Prevention.2026";
    private static final Clock PARIS = Clock.system(ZoneId.of("Europe/Paris"));

    @TempDir
    static Path folder;

    @Test
    void what_was_acknowledged_before_a_kill_is_there_after_it_and_pending_mails_leave() throws Exception {
        Path home = folder.resolve("killed");
        int smtp = RunningPortal.freePort();
        Map<String, String> settings = Map.of(
                "SPRING_MAIL_HOST", "127.0.0.1",
                "SPRING_MAIL_PORT", Integer.toString(smtp),
                "PORTAIL_MAIL_INTERVAL", "200ms");
        byte[] plan = Papers.pdf("Plan d'actions");
        AtomicInteger acknowledged = new AtomicInteger();

        RunningPortal first =
                RunningPortal.start(home, RunningPortal.freePort(), settings).awaitPages();
        Visitor menuiserie = signedIn(first, MENUISERIE);
        keepsAProfileUnsaved(menuiserie);
        Visitor biscuiterie = signedIn(first, BISCUITERIE);
        completesTheThirdStep(biscuiterie, plan);
        Thread typist = Thread.ofPlatform().start(() -> savesUntilCut(biscuiterie, acknowledged));
        Awaitility.await().until(() -> acknowledged.get() > 5);
        first.kill();
        typist.join();

        GreenMail mails = new GreenMail(new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        try (RunningPortal second =
                RunningPortal.start(home, RunningPortal.freePort(), settings).awaitPages()) {
            Answer profile = signedIn(second, MENUISERIE).get("/entreprise/profil");
            assertThat(profile.element("[name=last-name]").val()).isEqualTo("Dubois-Lefort");
            assertThat(profile.text()).contains("a été reprise");
            Visitor again = signedIn(second, BISCUITERIE);
            Answer step = again.get("/entreprise/parcours/E3");
            assertThat(step.element("[name=Q21][value=OUI]").hasAttr("checked")).isTrue();
            assertThat(Integer.parseInt(again.get("/entreprise/parcours/E4")
                            .element("#commentaire")
                            .text()))
                    .isGreaterThanOrEqualTo(acknowledged.get());
            String document = again.get("/entreprise/pieces-jointes")
                    .element("a[download]:contains(Plan signé.pdf)")
                    .attr("href");
            assertThat(again.get(document).bytes()).isEqualTo(plan);
            new Mailboxes(mails)
                    .await("claire.martin@carsat-hdf.example", "Biscuiterie du Marais a complété l’étape 3");
            assertThat(second.said()).doesNotContain("Loading the demonstration", " ERROR ");

            sayInOneSentence(
                    RunningPortal.start(home, RunningPortal.freePort(), Map.of()),
                    "est déjà utilisé par un portail en cours d’exécution");
            assertThat(signedIn(second, MENUISERIE).get("/entreprise").status()).isEqualTo(200);
            int busy = Integer.parseInt(second.address().replaceAll(".*:", ""));
            sayInOneSentence(
                    RunningPortal.start(folder.resolve("other"), busy, Map.of("PORTAIL_DEMO", "false")),
                    "Le port " + busy + " est déjà utilisé");
        } finally {
            mails.stop();
        }
    }

    private static void sayInOneSentence(RunningPortal portal, String sentence) {
        assertThat(portal.awaitEnd()).isNotZero();
        assertThat(portal.said()).contains(sentence).doesNotContain("\tat ");
    }

    private static Visitor signedIn(RunningPortal portal, String login) {
        Visitor visitor = new Visitor(portal.address());
        Answer answer = visitor.get("/connexion")
                .form("form[action=/connexion]")
                .with("identifiant", login)
                .with("motDePasse", PASSWORD)
                .send();
        assertThat(answer.status()).isEqualTo(302);
        return visitor;
    }

    private static void keepsAProfileUnsaved(Visitor visitor) {
        Answer kept = Profiles.page(visitor).with("last-name", "Dubois-Lefort").sendTo("/brouillons/profil");
        assertThat(kept.text()).startsWith("Brouillon enregistré");
    }

    private static void completesTheThirdStep(Visitor visitor, byte[] plan) {
        Form form = visitor.get("/entreprise/parcours/E3")
                .form(".step-form")
                .with(StepAnswers.of("E3", PARIS))
                .withFile("fichier.Q15", "Diagnostic.pdf", Papers.pdf("Diagnostic"))
                .withFile("fichier.Q18", "Plan signé.pdf", plan);
        assertThat(form.send().status()).isEqualTo(302);
        assertThat(visitor.get("/entreprise/parcours/E3")
                        .page()
                        .select(".step-status .pill")
                        .text())
                .isEqualTo("Complète");
    }

    /** Saves a comment that counts, one save after the other, and remembers the last one that was acknowledged. */
    private static void savesUntilCut(Visitor visitor, AtomicInteger acknowledged) {
        try {
            for (int count = 1; ; count++) {
                Form form = visitor.get("/entreprise/parcours/E4").form(".step-form");
                if (form.with("commentaire", Integer.toString(count)).send().status() == 302) {
                    acknowledged.set(count);
                }
            }
        } catch (UncheckedIOException | IllegalStateException cut) {
            // the portal has been killed
        }
    }
}
