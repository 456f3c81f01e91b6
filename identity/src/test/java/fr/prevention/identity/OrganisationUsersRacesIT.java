package fr.prevention.identity;

import static fr.prevention.identity.api.OrganisationKind.MEMBER_COMPANY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.UnknownOrganisation;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationUserDirectory;
import fr.prevention.identity.api.OrganisationUserDirectory.Sort;
import fr.prevention.identity.api.OrganisationUserDirectory.UserLine;
import fr.prevention.identity.api.OrganisationUserDirectory.UserQuery;
import fr.prevention.identity.api.OrganisationUsers;
import fr.prevention.identity.api.OrganisationUsers.ChangeUserRights;
import fr.prevention.identity.api.OrganisationUsers.CreateUser;
import fr.prevention.identity.api.OrganisationUsers.UserOf;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnPostgreSql
class OrganisationUsersRacesIT {

    private static final int PEOPLE = 20;
    private static final EmailAddress MAIL = new EmailAddress("contact@course.example");

    private final AccountProvisioning provisioning;
    private final AccountDirectory directory;
    private final OrganisationUsers users;
    private final OrganisationUserDirectory lists;

    OrganisationUsersRacesIT(
            AccountProvisioning provisioning,
            AccountDirectory directory,
            OrganisationUsers users,
            OrganisationUserDirectory lists) {
        this.provisioning = provisioning;
        this.directory = directory;
        this.users = users;
        this.lists = lists;
    }

    @Test
    void leaves_one_administrator_when_the_last_two_demote_each_other_twenty_times() throws Exception {
        var firm = new Organisation(MEMBER_COMPANY, "20001", "Course Frères");
        var one = administrator(firm, "ets20001.1");
        var two = administrator(firm, "ets20001.2");
        var refusals = race(number -> () -> {
            var actor = number % 2 == 0 ? one : two;
            var other = number % 2 == 0 ? two : one;
            var version = directory.account(other.account()).orElseThrow().version();
            users.changeRights(
                    actor,
                    new ChangeUserRights(
                            new UserOf(MEMBER_COMPANY, "20001", other.account()),
                            Set.of(Role.PORTAL_USER),
                            Set.of(Right.INVOICES),
                            version));
        });
        assertThat(directory.membersOf(MEMBER_COMPANY, "20001", Role.PORTAL_ADMINISTRATOR))
                .hasSize(1);
        assertThat(refusals).contains(new UnknownOrganisation());
    }

    @Test
    void leaves_one_administrator_when_the_last_two_remove_each_other() throws Exception {
        var firm = new Organisation(MEMBER_COMPANY, "20002", "Course Sœurs");
        var one = administrator(firm, "ets20002.1");
        var two = administrator(firm, "ets20002.2");
        var refusals = race(number -> () -> {
            var actor = number % 2 == 0 ? one : two;
            var other = number % 2 == 0 ? two : one;
            users.remove(actor, new UserOf(MEMBER_COMPANY, "20002", other.account()));
        });
        assertThat(directory.membersOf(MEMBER_COMPANY, "20002", Role.PORTAL_ADMINISTRATOR))
                .hasSize(1);
        assertThat(refusals).hasSize(PEOPLE - 1);
    }

    @Test
    void gives_twenty_new_users_twenty_ranks() throws Exception {
        var firm = new Organisation(MEMBER_COMPANY, "20003", "Course Cousins");
        var one = administrator(firm, "ets20003.1");
        var refusals = race(number -> () -> users.create(
                one,
                new CreateUser(
                        new UserOf(MEMBER_COMPANY, "20003", AccountId.next()),
                        "",
                        ContactDetails.person("Coureur", "Numéro " + number, ""),
                        MAIL,
                        Set.of(Role.PORTAL_USER),
                        Set.of(Right.INVOICES))));
        assertThat(refusals).isEmpty();
        assertThat(logins(one, "20003"))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, PEOPLE + 1)
                        .mapToObj(rank -> "ets20003." + rank)
                        .toList());
    }

    private List<String> logins(Actor actor, String key) {
        var query = new UserQuery(MEMBER_COMPANY, key, "", "", "", true, null, Sort.LOGIN, false, 1, 100);
        return lists.users(actor, query).rows().stream().map(UserLine::login).toList();
    }

    private Actor administrator(Organisation firm, String login) {
        var account = provisioning.open(new OpenAccount(login, login, MAIL));
        provisioning.grant(new GrantMembership(account, firm, Role.PORTAL_ADMINISTRATOR));
        return directory.actor(account).orElseThrow();
    }

    private interface Act {
        void run();
    }

    private static List<IdentityRefusal> race(IntFunction<Act> act) throws Exception {
        var start = new CyclicBarrier(PEOPLE);
        var refusals = new ArrayList<IdentityRefusal>();
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var runs = new ArrayList<Future<?>>();
            for (var number = 0; number < PEOPLE; number++) {
                var run = act.apply(number);
                runs.add(people.submit(() -> {
                    start.await();
                    run.run();
                    return null;
                }));
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
        return refusals;
    }
}
