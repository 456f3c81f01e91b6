package fr.prevention.identity.spi;

import static fr.prevention.identity.People.CLAIRE_AT_HOME;
import static fr.prevention.identity.People.CLAIRE_AT_WORK;
import static fr.prevention.identity.People.LOGISTIQUE_PICARDE;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.claire;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.users.MemberReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What every place for members does. Each test is rolled back where the place is a database. */
@Transactional
public abstract class KnownMembersContract {

    private static final Organisation GARAGE =
            new Organisation(OrganisationKind.MEMBER_COMPANY, "a-1234", "Garage du Centre");
    private static final MemberReference INVOICE = new MemberReference("FA202600123");

    protected abstract Accounts accounts();

    protected abstract Memberships memberships();

    protected abstract Rosters rosters();

    protected abstract KnownMembers members();

    @Test
    void finds_the_portal_contact_by_the_member_number_or_an_invoice_and_the_address() {
        var claire = contact(claire(), GARAGE, null);
        members().add(GARAGE.key(), List.of(INVOICE), MONDAY_MORNING);
        members().add(GARAGE.key(), List.of(INVOICE, new MemberReference("FA202600124")), MONDAY_MORNING);
        assertThat(contacts("A1234", CLAIRE_AT_WORK)).containsExactly(claire);
        assertThat(contacts(INVOICE.value(), CLAIRE_AT_WORK)).containsExactly(claire);
        assertThat(contacts("FA202600124", CLAIRE_AT_WORK)).containsExactly(claire);
        assertThat(contacts("FA202600125", CLAIRE_AT_WORK)).isEmpty();
        assertThat(contacts(INVOICE.value(), CLAIRE_AT_HOME)).isEmpty();
    }

    @Test
    void finds_nobody_who_is_not_the_contact_now_whatever_else_the_person_is() {
        members().add(GARAGE.key(), List.of(INVOICE), MONDAY_MORNING);
        var claire = user(claire(), GARAGE, null);
        assertThat(contacts(INVOICE.value(), CLAIRE_AT_WORK)).isEmpty();
        rosters().markContact(GARAGE.kind(), GARAGE.key(), claire, true);
        rosters().suspend(GARAGE.kind(), GARAGE.key(), claire, MONDAY_MORNING);
        assertThat(contacts(INVOICE.value(), CLAIRE_AT_WORK)).isEmpty();
        contact(another("e.partie"), GARAGE, LocalDate.of(2020, 1, 1));
        contact(another("e.ailleurs"), LOGISTIQUE_PICARDE, null);
        assertThat(contacts(INVOICE.value(), CLAIRE_AT_WORK)).isEmpty();
    }

    @Test
    void an_invoice_number_of_two_members_names_both() {
        var claire = contact(claire(), GARAGE, null);
        var second = contact(another("e.autre"), LOGISTIQUE_PICARDE, null);
        members().add(GARAGE.key(), List.of(INVOICE), MONDAY_MORNING);
        members().add(LOGISTIQUE_PICARDE.key(), List.of(INVOICE), MONDAY_MORNING);
        assertThat(contacts(INVOICE.value(), CLAIRE_AT_WORK)).containsExactlyInAnyOrder(claire, second);
    }

    @Test
    void a_member_is_looked_after_by_the_service_named_last() {
        var before = new Organisation(OrganisationKind.OCCUPATIONAL_HEALTH_SERVICE, "SPST-80", "Santé au travail 80");
        var after = new Organisation(OrganisationKind.OCCUPATIONAL_HEALTH_SERVICE, "SPST-59", "Santé au travail 59");
        assertThat(members().serviceOf(GARAGE.key())).isEmpty();
        members().entrust(GARAGE.key(), before, MONDAY_MORNING);
        members().entrust(LOGISTIQUE_PICARDE.key(), before, MONDAY_MORNING);
        members().entrust(GARAGE.key(), after, MONDAY_MORNING);
        assertThat(members().serviceOf(GARAGE.key())).contains(after);
        assertThat(members().entrustedTo("SPST-80", List.of(GARAGE.key(), LOGISTIQUE_PICARDE.key())))
                .containsExactly(LOGISTIQUE_PICARDE.key());
        assertThat(members().entrustedTo("SPST-59", List.of())).isEmpty();
    }

    private List<AccountId> contacts(String reference, EmailAddress email) {
        return members().contacts(new MemberReference(reference), email, MONDAY_MORNING);
    }

    private static Account another(String login) {
        return Account.open(new LoginIdentifier(login), "Autre", CLAIRE_AT_WORK, MONDAY_MORNING);
    }

    private AccountId contact(Account account, Organisation member, @Nullable LocalDate until) {
        var id = user(account, member, until);
        rosters().markContact(member.kind(), member.key(), id, true);
        return id;
    }

    private AccountId user(Account account, Organisation member, @Nullable LocalDate until) {
        accounts().add(account);
        memberships()
                .put(
                        account.getId(),
                        new Membership(UUID.randomUUID(), member, Role.PORTAL_ADMINISTRATOR, Set.of(), until),
                        MONDAY_MORNING);
        return account.getId();
    }
}
