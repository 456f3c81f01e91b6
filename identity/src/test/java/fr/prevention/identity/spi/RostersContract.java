package fr.prevention.identity.spi;

import static fr.prevention.identity.People.CARSAT_SUD_EST;
import static fr.prevention.identity.People.LOGISTIQUE_PICARDE;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.api.OrganisationKind.MEMBER_COMPANY;
import static fr.prevention.identity.api.Role.PORTAL_ADMINISTRATOR;
import static fr.prevention.identity.api.Role.PORTAL_USER;
import static fr.prevention.identity.api.Role.PREVENTION_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.users.RosterMember;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What every place for rosters does. Each test is rolled back where the place is a database. */
@Transactional
public abstract class RostersContract {

    protected abstract Accounts accounts();

    protected abstract Memberships memberships();

    protected abstract Rosters rosters();

    @Test
    void knows_the_users_of_an_organisation_with_their_roles_and_rights() {
        var sylvie = user("ets10250.1", PORTAL_ADMINISTRATOR, Set.of(), null);
        var marc = user("ets10250.2", PORTAL_USER, Set.of(Right.EMPLOYEES_READ), LocalDate.of(9999, 12, 31));
        assertThat(rosters().held(MEMBER_COMPANY, "10250").orElseThrow().members())
                .containsExactlyInAnyOrder(
                        new RosterMember(sylvie, Set.of(PORTAL_ADMINISTRATOR), Set.of(), null, false, false, true),
                        new RosterMember(
                                marc,
                                Set.of(PORTAL_USER),
                                Set.of(Right.EMPLOYEES_READ),
                                LocalDate.of(9999, 12, 31),
                                false,
                                false,
                                true));
    }

    @Test
    void leaves_out_what_has_ended_and_knows_no_organisation_for_which_nobody_acts() {
        user("ets10250.3", PORTAL_USER, Set.of(Right.INVOICES), LocalDate.of(2020, 1, 1));
        assertThat(rosters().held(MEMBER_COMPANY, "10250").orElseThrow().members())
                .isEmpty();
        assertThat(rosters().held(MEMBER_COMPANY, "99999")).isEmpty();
    }

    @Test
    void registers_an_organisation_that_acts_for_the_first_time() {
        var interim = new Organisation(MEMBER_COMPANY, "10377", "Intérim Plus");
        assertThat(rosters().held(interim, MONDAY_MORNING).members()).isEmpty();
        assertThat(rosters().held(MEMBER_COMPANY, "10377").orElseThrow().organisation())
                .isEqualTo(interim);
    }

    @Test
    void suspends_and_resumes_and_names_contacts() {
        var marc = user("ets10250.2", PORTAL_USER, Set.of(Right.INVOICES), null);
        rosters().suspend(MEMBER_COMPANY, "10250", marc, MONDAY_MORNING);
        rosters().markContact(MEMBER_COMPANY, "10250", marc, true);
        assertThat(member(marc).suspended()).isTrue();
        assertThat(member(marc).portalContact()).isTrue();
        rosters().resume(MEMBER_COMPANY, "10250", marc);
        rosters().markContact(MEMBER_COMPANY, "10250", marc, false);
        assertThat(member(marc).suspended()).isFalse();
        assertThat(member(marc).portalContact()).isFalse();
    }

    @Test
    void says_whether_somebody_acts_elsewhere_too() {
        var marc = user("ets10250.2", PORTAL_USER, Set.of(Right.INVOICES), null);
        assertThat(rosters().actsElsewhere(marc, MEMBER_COMPANY, "10250", MONDAY_MORNING))
                .isFalse();
        grant(marc, CARSAT_SUD_EST, PREVENTION_OFFICER, Set.of(), null);
        assertThat(rosters().actsElsewhere(marc, MEMBER_COMPANY, "10250", MONDAY_MORNING))
                .isTrue();
    }

    @Test
    void remembers_the_highest_rank_of_a_login_even_of_one_that_was_given_up() {
        assertThat(rosters().highestRank("ets10250")).isZero();
        var marc = user("ets10250.12", PORTAL_USER, Set.of(Right.INVOICES), null);
        user("ets10250.2", PORTAL_USER, Set.of(Right.INVOICES), null);
        user("ets102501.40", PORTAL_USER, Set.of(Right.INVOICES), null);
        user("ets10250.paie", PORTAL_USER, Set.of(Right.INVOICES), null);
        var renamed = accounts().byId(marc).orElseThrow();
        renamed.changeLogin(new LoginIdentifier("m.petit"), MONDAY_MORNING);
        accounts().save(renamed);
        assertThat(rosters().highestRank("ets10250")).isEqualTo(12);
    }

    private RosterMember member(AccountId account) {
        return rosters().held(MEMBER_COMPANY, "10250").orElseThrow().member(account);
    }

    private AccountId user(String login, Role role, Set<Right> rights, @Nullable LocalDate until) {
        var account = Account.open(
                new LoginIdentifier(login), login, new EmailAddress("contact@logistique.example"), MONDAY_MORNING);
        accounts().add(account);
        grant(account.getId(), LOGISTIQUE_PICARDE, role, rights, until);
        return account.getId();
    }

    private void grant(
            AccountId account, Organisation organisation, Role role, Set<Right> rights, @Nullable LocalDate until) {
        memberships()
                .put(account, new Membership(UUID.randomUUID(), organisation, role, rights, until), MONDAY_MORNING);
    }
}
