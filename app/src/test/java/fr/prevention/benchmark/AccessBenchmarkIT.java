package fr.prevention.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Form;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.EmailAddress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether asking for a password tells who exists, and what a thousand wrong passwords do to everybody else. */
@WholePortal
class AccessBenchmarkIT {

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 10);
    private static final int ATTACKERS = 8;

    @Autowired
    private Town town;

    @Autowired
    private Door door;

    @Autowired
    private AccountProvisioning provisioning;

    @Test
    void asking_for_a_new_password_takes_as_long_for_known_and_unknown() throws IOException {
        Map<String, Sample> samples = new LinkedHashMap<>();
        List<Runnable> acts = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String name = "mesure" + round;
            provisioning.open(new OpenAccount(name, "Mesure " + round, new EmailAddress(name + "@mesure.example")));
            acts.add(() -> ask(name, sample(samples, "known login")));
            acts.add(() -> ask("absent" + name, sample(samples, "unknown login")));
            acts.add(() -> ask(name + "@mesure.example", sample(samples, "known address")));
            acts.add(() -> ask(name + "@absent.example", sample(samples, "unknown address")));
        }
        for (int round = 0; round < 50; round++) {
            ask("tour de chauffe", new Sample());
        }
        Collections.shuffle(acts, new Random(7));
        acts.forEach(Runnable::run);
        Report.write(
                "forgotten-password",
                List.of(
                        Report.HEAD,
                        sample(samples, "known login").row("known login"),
                        sample(samples, "unknown login").row("unknown login"),
                        sample(samples, "known address").row("known address"),
                        sample(samples, "unknown address").row("unknown address"),
                        statistics("login", sample(samples, "known login"), sample(samples, "unknown login")),
                        statistics("address", sample(samples, "known address"), sample(samples, "unknown address"))));
    }

    @Test
    void signing_in_with_a_wrong_password_takes_as_long_for_known_and_unknown() throws IOException {
        Sample known = new Sample();
        Sample unknown = new Sample();
        List<Runnable> acts = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (round % 8 == 0) {
                Firm firm = town.enrolled("Mesure de connexion " + round);
                for (int more = 0; more < 8 && round + more < ROUNDS; more++) {
                    acts.add(() -> known.time(() -> wrong(firm.siret())));
                }
            }
            String absent = "absent" + round / 8;
            acts.add(() -> unknown.time(() -> wrong(absent)));
        }
        Collections.shuffle(acts, new Random(11));
        acts.forEach(Runnable::run);
        Report.write(
                "wrong-password",
                List.of(
                        Report.HEAD,
                        known.row("known login"),
                        unknown.row("unknown login"),
                        statistics("login", known, unknown)));
    }

    @Test
    void wrong_passwords_on_one_account_hold_up_neither_its_owner_nor_other_people() throws Exception {
        Firm victim = town.open("Verrerie de la Bresle");
        Firm other = town.open("Corderie de la Somme");
        Visitor owner = door.signedIn(victim.siret());
        owner.get("/entreprise").form("form[action=/deconnexion]").send();
        Visitor reader = door.signedIn(other.siret());
        Sample warm = new Sample();
        Sample before = new Sample();
        Sample during = new Sample();
        Sample comesIn = new Sample();
        for (int round = 0; round < 100; round++) {
            (round < 50 ? warm : before).time(() -> reader.get("/entreprise"));
        }
        Map<Integer, Integer> answers = new ConcurrentHashMap<>();
        List<Form> tries = new ArrayList<>();
        for (int number = 0; number < ROUNDS * 2; number++) {
            tries.add(signInForm(door.stranger(), victim.siret(), "Faux-" + number));
        }
        try (var attackers = Executors.newFixedThreadPool(ATTACKERS)) {
            List<Future<?>> attack = new ArrayList<>();
            for (Form form : tries) {
                attack.add(attackers.submit(() -> answers.merge(form.send().status(), 1, Integer::sum)));
            }
            Answer in = comesIn.time(
                    () -> signInForm(owner, victim.siret(), Town.PASSWORD).send());
            assertThat(in.status()).as("the owner, on a known browser").isEqualTo(302);
            do {
                during.time(() -> reader.get("/entreprise"));
            } while (attack.stream().anyMatch(run -> !run.isDone()));
            for (Future<?> run : attack) {
                run.get();
            }
        }
        owner.get("/entreprise").form("form[action=/deconnexion]").send();
        Answer again = signInForm(owner, victim.siret(), Town.PASSWORD).send();
        assertThat(again.status()).as("the owner, after it all").isEqualTo(302);
        Report.write(
                "wrong-passwords-in-a-row",
                List.of(
                        Report.HEAD,
                        before.row("page of somebody else, before"),
                        during.row("page of somebody else, meanwhile"),
                        comesIn.row("owner comes in on a known browser"),
                        "",
                        Report.slower(before, during),
                        "answers to the wrong passwords by status: " + answers));
    }

    private static Sample sample(Map<String, Sample> samples, String name) {
        return samples.computeIfAbsent(name, _ -> new Sample());
    }

    private void ask(String identifier, Sample sample) {
        Form form = door.stranger()
                .get("/mot-de-passe-oublie")
                .form("form[action=/mot-de-passe-oublie]")
                .with("identifiant", identifier);
        assertThat(sample.time(form::send).status()).isEqualTo(302);
    }

    private Answer wrong(String login) {
        return signInForm(door.stranger(), login, "Faux.Mot.2026").send();
    }

    private static Form signInForm(Visitor visitor, String login, String password) {
        return visitor.get("/connexion")
                .form("form[action=/connexion]")
                .with("identifiant", login)
                .with("motDePasse", password);
    }

    private static String statistics(String what, Sample known, Sample unknown) {
        return String.format(
                Locale.ROOT,
                "%n%s: Welch t = %.2f, Mann–Whitney z = %.2f",
                what,
                Sample.welch(known, unknown),
                Sample.mannWhitney(known, unknown));
    }
}
