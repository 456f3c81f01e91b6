package fr.prevention.identity.application;

import static fr.prevention.identity.People.CLAIRE_AT_WORK;
import static fr.prevention.identity.People.CLOCK;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.claire;
import static fr.prevention.identity.People.disabled;
import static fr.prevention.identity.People.menuiserieDubois;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.PasswordResetAsked;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.spi.InMemoryAccounts;
import fr.prevention.identity.spi.InMemoryKnownMembers;
import fr.prevention.identity.spi.InMemoryMemberships;
import fr.prevention.identity.spi.InMemoryRosters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PasswordResetServiceTest {

    private static final Organisation MEMBER =
            new Organisation(OrganisationKind.MEMBER_COMPANY, "A1234", "Garage du Centre");

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryMemberships memberships = new InMemoryMemberships();
    private final List<Object> events = new ArrayList<>();
    private final InMemoryRosters rosters = new InMemoryRosters(accounts, memberships, MONDAY_MORNING);
    private final InMemoryKnownMembers members = new InMemoryKnownMembers(accounts, memberships, rosters);
    private final PasswordResetService reset = new PasswordResetService(accounts, members, events::add, CLOCK);

    @Test
    void takes_any_text_alike_without_looking_anything_up() {
        for (var typed : List.of("c.martin", "personne", "", "\u0000", "\ud83d\ude00".repeat(5_000))) {
            reset.ask(typed);
        }
        assertThat(events)
                .hasSize(5)
                .allSatisfy(event -> assertThat(
                                ((PasswordResetAsked) event).identifier().length())
                        .isLessThanOrEqualTo(508));
    }

    @Test
    void finds_the_account_by_login_however_it_is_spaced() {
        var dubois = added(menuiserieDubois());
        assertThat(asked("900 102 500 00015")).containsExactly(dubois);
        assertThat(asked("900 102 500 00016")).isEmpty();
    }

    @Test
    void finds_every_active_account_of_an_address_by_login() {
        var second = added(Account.open(new LoginIdentifier("z.martin"), "Zoé", CLAIRE_AT_WORK, MONDAY_MORNING));
        var first = added(claire());
        accounts.add(disabled(Account.open(new LoginIdentifier("a.martin"), "Ali", CLAIRE_AT_WORK, MONDAY_MORNING)));
        assertThat(asked(" Claire.Martin@carsat-hdf.example ")).containsExactly(first, second);
    }

    @Test
    void finds_the_portal_contact_of_a_member_by_number_or_invoice_and_address_and_nobody_else() {
        var claire = added(claire());
        var colleague =
                added(Account.open(new LoginIdentifier("collegue"), "Collègue", CLAIRE_AT_WORK, MONDAY_MORNING));
        added(Account.open(new LoginIdentifier("autre"), "Autre", CLAIRE_AT_WORK, MONDAY_MORNING));
        for (var person : List.of(claire, colleague)) {
            memberships.put(
                    person, new Membership(UUID.randomUUID(), MEMBER, Role.PORTAL_ADMINISTRATOR), MONDAY_MORNING);
        }
        new MemberRegistryService(members, CLOCK).addInvoices(MEMBER.key(), List.of("FA-2026-00123", "…"));
        assertThat(askedAsMember("A1234", CLAIRE_AT_WORK.value())).isEmpty();
        rosters.markContact(MEMBER.kind(), MEMBER.key(), claire, true);
        assertThat(askedAsMember("a 1234", CLAIRE_AT_WORK.value())).containsExactly(claire);
        assertThat(askedAsMember("fa 2026 00123", CLAIRE_AT_WORK.value())).containsExactly(claire);
        assertThat(askedAsMember("A1235", CLAIRE_AT_WORK.value())).isEmpty();
        assertThat(askedAsMember("…", CLAIRE_AT_WORK.value())).isEmpty();
        assertThat(askedAsMember("A1234", "autre@adresse.example")).isEmpty();
        assertThat(askedAsMember("A1234", "pas une adresse")).isEmpty();
    }

    @Test
    void a_contact_whose_account_is_closed_gets_nothing() {
        var claire = disabled(claire());
        accounts.add(claire);
        memberships.put(claire.getId(), new Membership(UUID.randomUUID(), MEMBER, Role.PORTAL_USER), MONDAY_MORNING);
        rosters.markContact(MEMBER.kind(), MEMBER.key(), claire.getId(), true);
        assertThat(askedAsMember("A1234", CLAIRE_AT_WORK.value())).isEmpty();
    }

    private List<AccountId> asked(String identifier) {
        reset.ask(identifier);
        return reset.accountsOf((PasswordResetAsked) events.getLast());
    }

    private List<AccountId> askedAsMember(String number, String email) {
        reset.askAsMember(number, email);
        return reset.accountsOf((PasswordResetAsked) events.getLast());
    }

    private AccountId added(Account account) {
        accounts.add(account);
        return account.getId();
    }
}
