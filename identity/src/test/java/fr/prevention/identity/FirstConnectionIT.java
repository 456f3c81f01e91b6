package fr.prevention.identity;

import static fr.prevention.identity.api.OrganisationKind.MEMBER_COMPANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.FirstConnection;
import fr.prevention.identity.api.FirstConnection.OpenMemberAccount;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.AlreadyAdministrated;
import fr.prevention.identity.api.IdentityRefusal.LoginIsMemberNumber;
import fr.prevention.identity.api.IdentityRefusal.LoginTaken;
import fr.prevention.identity.api.IdentityRefusal.PairRefused;
import fr.prevention.identity.api.IdentityRefusal.PasswordTooWeak;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.ProvisionalAccess;
import fr.prevention.identity.api.ProvisionalAccess.IssuedPair;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.api.SignIn;
import fr.prevention.identity.api.SignIn.SignInOutcome.Accepted;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@OnPostgreSql
class FirstConnectionIT {

    private static final int PEOPLE = 20;
    private static final String PASSWORD = "Hortillonnages.1860";

    private final ProvisionalAccess provisional;
    private final FirstConnection firstConnection;
    private final AccountDirectory directory;
    private final SignIn signIn;

    FirstConnectionIT(
            ProvisionalAccess provisional, FirstConnection firstConnection, AccountDirectory directory, SignIn signIn) {
        this.provisional = provisional;
        this.firstConnection = firstConnection;
        this.directory = directory;
        this.signIn = signIn;
    }

    @Test
    void opens_the_account_of_the_administrator_and_is_dead_at_once() {
        var pair = provisional.issue(member("40001"), Author.PORTAL);
        assertThat(provisional.isOpen("40001")).isTrue();
        var account = firstConnection.open(typed(pair, pair.password().toLowerCase(Locale.ROOT), "s.caron40001"));
        assertThat(signIn.signIn("S.Caron40001", PASSWORD)).isEqualTo(new Accepted(account));
        assertThat(directory.actor(account).orElseThrow().holds(Role.PORTAL_ADMINISTRATOR, MEMBER_COMPANY, "40001"))
                .isTrue();
        assertThat(provisional.isOpen("40001")).isFalse();
        assertThat(refusal(() -> firstConnection.open(typed(pair, pair.password(), "encore40001"))))
                .isEqualTo(new PairRefused());
        assertThat(refusal(() -> provisional.issue(member("40001"), Author.PORTAL)))
                .isEqualTo(new AlreadyAdministrated());
    }

    @Test
    void refuses_alike_what_is_unknown_wrong_or_replaced() {
        var first = provisional.issue(member("40002"), Author.PORTAL);
        var second = provisional.issue(member("40002"), Author.PORTAL);
        assertThat(refusal(() -> firstConnection.open(typed(first, first.password(), "a40002"))))
                .isEqualTo(new PairRefused());
        assertThat(refusal(() -> firstConnection.open(typed(second, "AAAA-BBBB-CCCC-DDDD", "a40002"))))
                .isEqualTo(new PairRefused());
        var unknown = new IssuedPair("49999", second.password(), second.expiresAt());
        assertThat(refusal(() -> firstConnection.open(typed(unknown, unknown.password(), "a40002"))))
                .isEqualTo(new PairRefused());
    }

    @Test
    void asks_for_a_login_of_ones_own_and_a_strong_password_and_leaves_the_pair_good_meanwhile() {
        var taken = provisional.issue(member("40003"), Author.PORTAL);
        firstConnection.open(typed(taken, taken.password(), "pris40003"));
        var pair = provisional.issue(member("40004"), Author.PORTAL);
        assertThat(refusal(() -> firstConnection.open(typed(pair, pair.password(), " 400 04 "))))
                .isEqualTo(new LoginIsMemberNumber());
        assertThat(refusal(() -> firstConnection.open(typed(pair, pair.password(), "PRIS40003"))))
                .isEqualTo(new LoginTaken());
        var weak = new OpenMemberAccount(
                "40004", pair.password(), details(), new EmailAddress("s@c.example"), "s40004", "court", true);
        assertThat(refusal(() -> firstConnection.open(weak))).isInstanceOf(PasswordTooWeak.class);
        assertThat(provisional.isOpen("40004")).isTrue();
    }

    @Test
    void works_once_for_twenty_at_the_same_moment() throws Exception {
        var pair = provisional.issue(member("40005"), Author.PORTAL);
        var start = new CyclicBarrier(PEOPLE);
        var refusals = new ArrayList<IdentityRefusal>();
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var runs = new ArrayList<Future<?>>();
            for (var number = 0; number < PEOPLE; number++) {
                var login = "course40005." + number;
                Callable<?> run = () -> {
                    start.await();
                    return firstConnection.open(typed(pair, pair.password(), login));
                };
                runs.add(people.submit(run));
            }
            for (var run : runs) {
                try {
                    run.get();
                } catch (ExecutionException failed) {
                    assertThat(failed.getCause())
                            .isInstanceOfSatisfying(IdentityRefused.class, refused -> refusals.add(refused.refusal()));
                }
            }
        }
        assertThat(refusals).hasSize(PEOPLE - 1).containsOnly(new PairRefused());
        assertThat(directory.membersOf(MEMBER_COMPANY, "40005", Role.PORTAL_ADMINISTRATOR))
                .hasSize(1);
    }

    private static OpenMemberAccount typed(IssuedPair pair, String password, String login) {
        return new OpenMemberAccount(
                pair.login(), password, details(), new EmailAddress("s.caron@member.example"), login, PASSWORD, true);
    }

    private static ContactDetails details() {
        return ContactDetails.person("Sylvie", "Caron", "03 22 00 00 00");
    }

    private static Organisation member(String number) {
        return new Organisation(MEMBER_COMPANY, number, "Adhérent " + number);
    }

    private static IdentityRefusal refusal(ThrowingCallable act) {
        return assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(act)
                .actual()
                .refusal();
    }
}
