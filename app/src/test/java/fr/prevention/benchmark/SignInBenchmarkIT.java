package fr.prevention.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Form;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import fr.prevention.identity.spi.PasswordHashes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many people sign in while as many hashes are computed, and what a flood of sign-ins does to everybody else's pages. */
@WholePortal
class SignInBenchmarkIT {

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 10);
    private static final int CLIENTS = 8;
    private static final int BLOCKS = 5;

    @Autowired
    private Town town;

    @Autowired
    private Door door;

    @Autowired
    private PasswordHashes hashes;

    @Test
    void signing_in_keeps_up_with_the_hash_alone() throws Exception {
        List<Firm> firms = new ArrayList<>();
        for (int number = 0; number < CLIENTS; number++) {
            firms.add(town.enrolled("Débit de la Somme " + number));
        }
        int each = Math.max(1, ROUNDS / 20);
        for (int warm = 0; warm < 2; warm++) {
            hashed(each);
            signedIn(firms, each);
        }
        double hashesPerSecond = 0;
        double signInsPerSecond = 0;
        List<String> lines = new ArrayList<>(
                List.of("| block | hashes alone, per second | sign-ins, per second | share |", "|---|---|---|---|"));
        for (int block = 1; block <= BLOCKS; block++) {
            double alone = hashed(each);
            double whole = signedIn(firms, each);
            hashesPerSecond += alone / BLOCKS;
            signInsPerSecond += whole / BLOCKS;
            lines.add(row(Integer.toString(block), alone, whole));
        }
        lines.add(row("mean", hashesPerSecond, signInsPerSecond));
        Report.write("sign-in-throughput", lines);
    }

    @Test
    void a_flood_of_wrong_pairs_leaves_the_pages_of_others_alone() throws Exception {
        Visitor reader = door.signedIn(town.open("Lecture de la Somme").siret());
        List<Form> wrong = new ArrayList<>();
        for (int number = 0; number < ROUNDS * 2; number++) {
            wrong.add(form("personne." + number, "Faux.Mot.2026"));
        }
        Sample warm = new Sample();
        Sample before = new Sample();
        Sample during = new Sample();
        for (int round = 0; round < 200; round++) {
            (round < 100 ? warm : before).time(() -> reader.get("/entreprise"));
        }
        Map<Integer, Integer> answers = new TreeMap<>();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Integer>> flood = new ArrayList<>();
            for (Form form : wrong) {
                flood.add(clients.submit(() -> form.send().status()));
            }
            do {
                during.time(() -> reader.get("/entreprise"));
            } while (flood.stream().anyMatch(run -> !run.isDone()));
            for (Future<Integer> run : flood) {
                answers.merge(run.get(), 1, Integer::sum);
            }
        }
        Report.write(
                "sign-in-flood",
                List.of(
                        Report.HEAD,
                        before.row("page of somebody else, before"),
                        during.row("page of somebody else, meanwhile"),
                        "",
                        Report.slower(before, during),
                        "answers to the wrong pairs by status: " + answers));
    }

    private double hashed(int each) throws Exception {
        List<Callable<Integer>> acts = new ArrayList<>();
        for (int number = 0; number < each * CLIENTS; number++) {
            acts.add(() -> {
                hashes.verifyNothing("Faux.Mot.2026");
                return 302;
            });
        }
        return perSecond(acts);
    }

    private double signedIn(List<Firm> firms, int each) throws Exception {
        List<Callable<Integer>> acts = new ArrayList<>();
        for (int number = 0; number < each; number++) {
            for (Firm firm : firms) {
                Form form = form(firm.siret(), Town.PASSWORD);
                acts.add(() -> form.send().status());
            }
        }
        return perSecond(acts);
    }

    private static double perSecond(List<Callable<Integer>> acts) throws InterruptedException, ExecutionException {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            long start = System.nanoTime();
            for (Future<Integer> done : clients.invokeAll(acts)) {
                assertThat(done.get()).isEqualTo(302);
            }
            return acts.size() / ((System.nanoTime() - start) / 1e9);
        }
    }

    private Form form(String login, String password) {
        return door.stranger()
                .get("/connexion")
                .form("form[action=/connexion]")
                .with("identifiant", login)
                .with("motDePasse", password);
    }

    private static String row(String name, double alone, double whole) {
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.0f %% |", name, alone, whole, 100 * whole / alone);
    }
}
