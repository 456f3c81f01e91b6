package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.api.OrganisationKind.MEMBER_COMPANY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationUserDirectory;
import fr.prevention.identity.api.OrganisationUserDirectory.Sort;
import fr.prevention.identity.api.OrganisationUserDirectory.UserLine;
import fr.prevention.identity.api.OrganisationUserDirectory.UserQuery;
import fr.prevention.identity.api.OrganisationUsers;
import fr.prevention.identity.api.OrganisationUsers.UserOf;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@OnPostgreSql
@Transactional
class JooqOrganisationUserDirectoryIT {

    private static final Organisation FIRM = new Organisation(MEMBER_COMPANY, "30001", "Logistique Picarde");

    private final AccountProvisioning provisioning;
    private final AccountDirectory accounts;
    private final OrganisationUsers users;
    private final OrganisationUserDirectory directory;

    private Actor sylvie;
    private Actor marc;

    JooqOrganisationUserDirectoryIT(
            AccountProvisioning provisioning,
            AccountDirectory accounts,
            OrganisationUsers users,
            OrganisationUserDirectory directory) {
        this.provisioning = provisioning;
        this.accounts = accounts;
        this.users = users;
        this.directory = directory;
        this.sylvie = new Actor(fr.prevention.identity.api.AccountId.next(), "", "", List.of());
        this.marc = this.sylvie;
    }

    @BeforeEach
    void two_people_act_for_the_firm() {
        sylvie = person("ets30001.1", "Sylvie Caron", "sylvie", Role.PORTAL_ADMINISTRATOR);
        marc = person("ets30001.2", "Marc Petit", "marc", Role.PORTAL_USER, Right.INVOICES, Right.VISITS);
    }

    @Test
    void shows_its_users_to_an_administrator_and_to_nobody_else() {
        assertThat(found(sylvie, "", "", null, null, Sort.LOGIN, false)).containsExactly("ets30001.1", "ets30001.2");
        assertThat(found(marc, "", "", null, null, Sort.LOGIN, false)).isEmpty();
        assertThat(directory.user(marc, new UserOf(MEMBER_COMPANY, "30001", sylvie.account())))
                .isEmpty();
        assertThat(directory.user(marc, new UserOf(MEMBER_COMPANY, "30001", marc.account())))
                .isPresent();
    }

    @Test
    void tells_everything_about_one_of_them() {
        users.markContact(sylvie, new UserOf(MEMBER_COMPANY, "30001", marc.account()), true);
        var line = directory
                .user(sylvie, new UserOf(MEMBER_COMPANY, "30001", marc.account()))
                .orElseThrow();
        assertThat(line.roles()).containsExactly(Role.PORTAL_USER);
        assertThat(line.rights()).containsExactlyInAnyOrder(Right.INVOICES, Right.VISITS);
        assertThat(line.contact()).isTrue();
        assertThat(line.invited()).isTrue();
        assertThat(line.active()).isTrue();
    }

    @Test
    void filters_and_orders() {
        users.suspend(sylvie, new UserOf(MEMBER_COMPANY, "30001", marc.account()));
        assertThat(found(sylvie, "PETIT", "", null, null, Sort.LOGIN, false)).containsExactly("ets30001.2");
        assertThat(found(sylvie, "", "sylvie@", null, null, Sort.LOGIN, false)).containsExactly("ets30001.1");
        assertThat(found(sylvie, "%", "", null, null, Sort.LOGIN, false)).isEmpty();
        assertThat(found(sylvie, "", "", true, null, Sort.LOGIN, false)).containsExactly("ets30001.1");
        assertThat(found(sylvie, "", "", false, null, Sort.LOGIN, false)).containsExactly("ets30001.2");
        assertThat(found(sylvie, "", "", null, false, Sort.NAME, false)).containsExactly("ets30001.2", "ets30001.1");
        assertThat(found(sylvie, "", "", null, null, Sort.EMAIL, true)).containsExactly("ets30001.1", "ets30001.2");
    }

    private List<String> found(
            Actor actor,
            String name,
            String email,
            @Nullable Boolean active,
            @Nullable Boolean contact,
            Sort sort,
            boolean descending) {
        return directory
                .users(
                        actor,
                        new UserQuery(
                                MEMBER_COMPANY, "30001", "", name, email, active, contact, sort, descending, 1, 10))
                .rows()
                .stream()
                .map(UserLine::login)
                .toList();
    }

    private Actor person(String login, String name, String mail, Role role, Right... rights) {
        var account = provisioning.open(new OpenAccount(login, name, new EmailAddress(mail + "@logistique.example")));
        provisioning.grant(new GrantMembership(account, FIRM, role, Set.of(rights), null, Author.PORTAL));
        return accounts.actor(account).orElseThrow();
    }
}
