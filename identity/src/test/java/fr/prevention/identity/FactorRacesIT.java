package fr.prevention.identity;

import static fr.prevention.identity.People.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Passkeys;
import fr.prevention.identity.api.Passkeys.AddPasskey;
import fr.prevention.identity.api.Passkeys.PasskeyContent;
import fr.prevention.identity.domain.factor.RecoveryCode;
import fr.prevention.identity.domain.factor.TotpSecret;
import fr.prevention.identity.spi.ProviderLinks;
import fr.prevention.identity.spi.SecondFactors;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What several try at the same moment and one alone may have. */
@OnPostgreSql
class FactorRacesIT {

    private static final int PEOPLE = 20;

    private final AccountProvisioning provisioning;
    private final AccountDirectory directory;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final ProviderLinks links;

    FactorRacesIT(
            AccountProvisioning provisioning,
            AccountDirectory directory,
            SecondFactors factors,
            Passkeys passkeys,
            ProviderLinks links) {
        this.provisioning = provisioning;
        this.directory = directory;
        this.factors = factors;
        this.passkeys = passkeys;
        this.links = links;
    }

    @Test
    void a_code_a_recovery_code_and_a_confirmation_are_taken_once() throws Exception {
        var account = opened("facteur");
        var codes = RecoveryCode.freshSet();
        factors.propose(account, TotpSecret.random(), MONDAY_MORNING);
        factors.replaceRecoveryCodes(account, codes);
        assertThat(winners(_ -> () -> factors.confirm(account, 7, MONDAY_MORNING)))
                .isEqualTo(1);
        assertThat(winners(_ -> () -> factors.takeStep(account, 8))).isEqualTo(1);
        assertThat(winners(_ -> () -> factors.take(account, codes.getFirst()))).isEqualTo(1);
    }

    @Test
    void a_person_of_a_provider_is_linked_to_one_account() throws Exception {
        var accounts = new ArrayList<AccountId>();
        for (var number = 0; number < PEOPLE; number++) {
            accounts.add(opened("lien" + number));
        }
        assertThat(winners(number -> () -> links.add("https://issuer", "sub", accounts.get(number), MONDAY_MORNING)))
                .isEqualTo(1);
    }

    @Test
    void an_account_has_ten_passkeys_at_most_and_a_copied_one_is_refused() throws Exception {
        var account = opened("cles");
        var actor = directory.actor(account).orElseThrow();
        assertThat(winners(number -> () ->
                        accepted(() -> passkeys.add(actor, new AddPasskey("Clé", content("credential" + number))))))
                .isEqualTo(Passkeys.MOST);
        var used = passkeys.of(account).getFirst().content().credentialId();
        assertThat(winners(_ -> () -> accepted(() -> passkeys.used(used, 5, true))))
                .isEqualTo(1);
    }

    private static PasskeyContent content(String credential) {
        return new PasskeyContent(credential, "key", "attestation", 1, Set.of("internal"), true, false);
    }

    private static boolean accepted(Runnable act) {
        try {
            act.run();
            return true;
        } catch (IdentityRefused _) {
            return false;
        }
    }

    private AccountId opened(String login) {
        return provisioning.open(new OpenAccount(login, "Camille Renard", new EmailAddress("c.renard@course.example")));
    }

    private int winners(IntFunction<Callable<Boolean>> act) throws Exception {
        var start = new CyclicBarrier(PEOPLE);
        var won = 0;
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var runs = new ArrayList<Future<Boolean>>();
            for (var number = 0; number < PEOPLE; number++) {
                var run = act.apply(number);
                runs.add(people.submit(() -> {
                    start.await();
                    return run.call();
                }));
            }
            for (var run : runs) {
                won += Boolean.TRUE.equals(run.get()) ? 1 : 0;
            }
        }
        return won;
    }
}
