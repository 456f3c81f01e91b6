package fr.prevention.identity;

import static fr.prevention.identity.api.OrganisationKind.MEMBER_COMPANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.api.AccessDelegation;
import fr.prevention.identity.api.AccessDelegation.DelegationView;
import fr.prevention.identity.api.AccessDelegation.OfferAccess;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.DelegationCalendar;
import fr.prevention.identity.api.DelegationId;
import fr.prevention.identity.api.DelegationStage;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.DelegationOver;
import fr.prevention.identity.api.IdentityRefusal.UnknownOrganisation;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationUsers;
import fr.prevention.identity.api.OrganisationUsers.UserOf;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@OnPostgreSql
class AccessDelegationIT {

    private final AccountProvisioning provisioning;
    private final AccountDirectory directory;
    private final AccessDelegation delegations;
    private final DelegationCalendar calendar;
    private final OrganisationUsers users;
    private final LocalDate today;

    AccessDelegationIT(
            AccountProvisioning provisioning,
            AccountDirectory directory,
            AccessDelegation delegations,
            DelegationCalendar calendar,
            OrganisationUsers users,
            Clock clock) {
        this.provisioning = provisioning;
        this.directory = directory;
        this.delegations = delegations;
        this.calendar = calendar;
        this.users = users;
        this.today = LocalDate.now(clock);
    }

    @Test
    void opens_nothing_before_it_is_accepted_and_then_what_was_offered() {
        var sylvie = administrator("50001");
        var accountant = person("compta.50001");
        var secret = offered(sylvie, "50001");
        assertThat(rights(accountant, "50001")).isEmpty();
        delegations.accept(accountant, secret);
        assertThat(rights(accountant, "50001")).containsExactly(Right.INVOICES);
        assertThat(delegations.look(secret)).isEmpty();
        assertThat(refusal(() -> delegations.accept(person("autre.50001"), secret)))
                .isEqualTo(new DelegationOver());
    }

    @Test
    void opens_an_account_for_somebody_who_has_none() {
        var sylvie = administrator("50002");
        delegations.acceptWithNewAccount(offered(sylvie, "50002"));
        assertThat(directory.membersOf(MEMBER_COMPANY, "50002", Role.PORTAL_USER))
                .singleElement()
                .satisfies(account -> assertThat(account.displayName()).isEqualTo("Inès Moreau"));
    }

    @Test
    void replaces_the_secret_of_the_mail_before() {
        var sylvie = administrator("50003");
        var first = offered(sylvie, "50003");
        var id = only(sylvie, "50003").id();
        var second = calendar.secretOf(id).orElseThrow();
        assertThat(delegations.look(first)).isEmpty();
        assertThat(delegations.look(second)).isPresent();
    }

    @Test
    void is_managed_by_those_who_manage_users_alone() {
        var sylvie = administrator("50004");
        offered(sylvie, "50004");
        var id = only(sylvie, "50004").id();
        var elsewhere = administrator("50005");
        assertThat(delegations.of(elsewhere, MEMBER_COMPANY, "50004")).isEmpty();
        assertThat(refusal(() -> delegations.withdraw(elsewhere, id))).isEqualTo(new UnknownOrganisation());
        assertThat(refusal(() -> offered(elsewhere, "50004"))).isEqualTo(new UnknownOrganisation());
    }

    @Test
    void closes_the_access_it_takes_back_and_moves_the_one_it_extends() {
        var sylvie = administrator("50006");
        var accountant = person("compta.50006");
        delegations.accept(accountant, offered(sylvie, "50006"));
        var id = only(sylvie, "50006").id();
        delegations.extend(sylvie, id, today.plusDays(60));
        assertThat(directory.actor(accountant.account()).orElseThrow().memberships())
                .anySatisfy(held -> assertThat(held.until()).isEqualTo(today.plusDays(60)));
        delegations.withdraw(sylvie, id);
        assertThat(directory.actor(accountant.account())).isEmpty();
        assertThat(only(sylvie, "50006").ending()).isEqualTo(DelegationStage.WITHDRAWN);
    }

    @Test
    void ends_with_the_user_whom_it_made_and_may_be_offered_anew() {
        var sylvie = administrator("50007");
        var accountant = person("compta.50007");
        delegations.accept(accountant, offered(sylvie, "50007"));
        users.remove(sylvie, new UserOf(MEMBER_COMPANY, "50007", accountant.account()));
        assertThat(only(sylvie, "50007").ending()).isEqualTo(DelegationStage.WITHDRAWN);
        assertThat(directory.actor(accountant.account())).isEmpty();
        assertThat(calendar.due()).doesNotContain(only(sylvie, "50007").id());
        delegations.acceptWithNewAccount(offered(sylvie, "50007"));
        assertThat(directory.membersOf(MEMBER_COMPANY, "50007", Role.PORTAL_USER))
                .hasSize(1);
    }

    private LinkSecret offered(Actor actor, String number) {
        var id = DelegationId.next();
        delegations.offer(
                actor,
                new OfferAccess(
                        id,
                        MEMBER_COMPANY,
                        number,
                        ContactDetails.person("Inès", "Moreau", ""),
                        new EmailAddress("ines.moreau@cabinet.example"),
                        Set.of(Right.INVOICES),
                        today.plusDays(30)));
        return calendar.secretOf(id).orElseThrow();
    }

    private DelegationView only(Actor actor, String number) {
        List<DelegationView> all = delegations.of(actor, MEMBER_COMPANY, number);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Set<Right> rights(Actor actor, String number) {
        return directory.actor(actor.account()).stream()
                .flatMap(person -> person.memberships().stream())
                .filter(held -> held.organisation().key().equals(number))
                .findFirst()
                .map(held -> held.rights())
                .orElse(Set.of());
    }

    private Actor administrator(String number) {
        var account = provisioning.open(
                new OpenAccount("ets" + number + ".1", "Sylvie Caron", new EmailAddress("sylvie@member.example")));
        provisioning.grant(new GrantMembership(
                account, new Organisation(MEMBER_COMPANY, number, "Adhérent " + number), Role.PORTAL_ADMINISTRATOR));
        return directory.actor(account).orElseThrow();
    }

    private Actor person(String login) {
        var account = provisioning.open(
                new OpenAccount(login, "Inès Moreau", new EmailAddress("ines.moreau@cabinet.example")));
        return directory.actor(account).orElseThrow();
    }

    private static IdentityRefusal refusal(ThrowingCallable act) {
        return assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(act)
                .actual()
                .refusal();
    }
}
