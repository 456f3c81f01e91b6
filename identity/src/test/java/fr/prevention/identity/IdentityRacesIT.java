package fr.prevention.identity;

import static fr.prevention.identity.People.CRAMIF;
import static fr.prevention.identity.api.Role.PREVENTION_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.AccessLinkIssue;
import fr.prevention.identity.api.AccountContact;
import fr.prevention.identity.api.AccountContact.ChangeEmail;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefusal.LinkDead;
import fr.prevention.identity.api.IdentityRefusal.LoginTaken;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LinkPurpose;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.PasswordByLink;
import fr.prevention.identity.api.SignIn;
import fr.prevention.identity.api.SignIn.SignInOutcome.Accepted;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnPostgreSql
class IdentityRacesIT {

    private static final int PEOPLE = 20;

    private final AccountProvisioning provisioning;
    private final AccountContact contact;
    private final AccountDirectory directory;
    private final AccessLinkIssue issue;
    private final PasswordByLink byLink;
    private final SignIn signIn;

    IdentityRacesIT(
            AccountProvisioning provisioning,
            AccountContact contact,
            AccountDirectory directory,
            AccessLinkIssue issue,
            PasswordByLink byLink,
            SignIn signIn) {
        this.provisioning = provisioning;
        this.contact = contact;
        this.directory = directory;
        this.issue = issue;
        this.byLink = byLink;
        this.signIn = signIn;
    }

    @Test
    void opens_one_account_when_twenty_want_the_same_login() throws Exception {
        var refusals = race(number -> () -> provisioning.open(
                new OpenAccount("course", "Coureur " + number, new EmailAddress("coureur@course.example"))));
        assertThat(refusals).hasSize(PEOPLE - 1).containsOnly(new LoginTaken());
        assertThat(directory.byLogin("course")).isPresent();
    }

    @Test
    void grants_one_membership_when_twenty_grant_the_same() throws Exception {
        var account = provisioning.open(
                new OpenAccount("adhesion", "Adèle Renard", new EmailAddress("adele@course.example")));
        var refusals = race(number -> () -> {
            provisioning.grant(new GrantMembership(account, CRAMIF, PREVENTION_OFFICER));
            return account;
        });
        assertThat(refusals).isEmpty();
        assertThat(directory.actor(account).orElseThrow().memberships()).hasSize(1);
    }

    @Test
    void keeps_one_address_when_twenty_pages_of_the_same_version_change_it() throws Exception {
        var account = provisioning.open(
                new OpenAccount("adresse", "Adrien Morel", new EmailAddress("adrien@course.example")));
        var actor = directory.actor(account).orElseThrow();
        var refusals = race(number -> () -> {
            var email = new EmailAddress("adrien" + number + "@course.example");
            contact.changeEmail(actor, new ChangeEmail(account, email, 0));
            return account;
        });
        assertThat(refusals).hasSize(PEOPLE - 1).containsOnly(new ChangedMeanwhile());
        assertThat(directory.account(account).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void chooses_one_password_when_twenty_use_the_same_link() throws Exception {
        var account =
                provisioning.open(new OpenAccount("lien", "Liên Nguyen", new EmailAddress("lien@course.example")));
        var secret = issue.forReset(List.of(account)).getFirst().link().secret();
        var refusals = race(number -> () -> byLink.choose(secret, "Vingt-Coureurs-" + number));
        assertThat(refusals).hasSize(PEOPLE - 1).containsOnly(new LinkDead(LinkPurpose.RESET));
        var accepted = IntStream.range(0, PEOPLE)
                .filter(number -> signIn.signIn("lien", "Vingt-Coureurs-" + number) instanceof Accepted)
                .count();
        assertThat(accepted).isEqualTo(1);
    }

    @Test
    void leaves_one_good_link_when_twenty_resets_are_issued_at_once() throws Exception {
        var account = provisioning.open(
                new OpenAccount("dernier", "Denise Ferrand", new EmailAddress("denise@course.example")));
        var secrets = new ConcurrentLinkedQueue<LinkSecret>();
        var refusals = race(number -> () ->
                secrets.add(issue.forReset(List.of(account)).getFirst().link().secret()));
        assertThat(refusals).isEmpty();
        assertThat(secrets.stream()
                        .filter(secret -> byLink.look(secret).orElseThrow().open()))
                .hasSize(1);
    }

    private static List<IdentityRefusal> race(IntFunction<Callable<?>> act) throws Exception {
        var start = new CyclicBarrier(PEOPLE);
        var refusals = new ArrayList<IdentityRefusal>();
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var runs = new ArrayList<Future<?>>();
            for (var number = 0; number < PEOPLE; number++) {
                var run = act.apply(number);
                runs.add(people.submit(() -> {
                    start.await();
                    return run.call();
                }));
            }
            for (var run : runs) {
                refusalOf(run, refusals);
            }
        }
        return refusals;
    }

    private static void refusalOf(Future<?> run, List<IdentityRefusal> refusals) throws InterruptedException {
        try {
            run.get();
        } catch (ExecutionException failed) {
            assertThat(failed.getCause())
                    .isInstanceOfSatisfying(IdentityRefused.class, refused -> refusals.add(refused.refusal()));
        }
    }
}
