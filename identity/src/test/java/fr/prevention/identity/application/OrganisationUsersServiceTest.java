package fr.prevention.identity.application;

import static fr.prevention.identity.People.CARSAT_HAUTS_DE_FRANCE;
import static fr.prevention.identity.People.CLOCK;
import static fr.prevention.identity.People.LOGISTIQUE_PICARDE;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.api.OrganisationKind.MEMBER_COMPANY;
import static fr.prevention.identity.api.OrganisationKind.REGIONAL_FUND;
import static fr.prevention.identity.api.Role.FUND_ADMINISTRATOR;
import static fr.prevention.identity.api.Role.PORTAL_ADMINISTRATOR;
import static fr.prevention.identity.api.Role.PORTAL_USER;
import static fr.prevention.identity.api.Role.PREVENTION_OFFICER;
import static fr.prevention.identity.api.Role.PROJECT_GROUP_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.api.AccessChange;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountInvited;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.BeyondOwnRights;
import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefusal.LoginTaken;
import fr.prevention.identity.api.IdentityRefusal.OwnAccessProtected;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefusal.UnknownOrganisation;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationAccessChanged;
import fr.prevention.identity.api.OrganisationUsers.ChangeUserRights;
import fr.prevention.identity.api.OrganisationUsers.CreateUser;
import fr.prevention.identity.api.OrganisationUsers.UserOf;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.password.Credential;
import fr.prevention.identity.domain.password.PasswordHash;
import fr.prevention.identity.spi.InMemoryAccessLinks;
import fr.prevention.identity.spi.InMemoryAccounts;
import fr.prevention.identity.spi.InMemoryAuditChain;
import fr.prevention.identity.spi.InMemoryCredentials;
import fr.prevention.identity.spi.InMemoryDelegations;
import fr.prevention.identity.spi.InMemoryMemberships;
import fr.prevention.identity.spi.InMemoryRosters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OrganisationUsersServiceTest {

    private static final EmailAddress MAIL = new EmailAddress("contact@logistique.example");

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryMemberships memberships = new InMemoryMemberships();
    private final InMemoryCredentials credentials = new InMemoryCredentials(accounts);
    private final InMemoryAccessLinks links = new InMemoryAccessLinks();
    private final InMemoryRosters rosters = new InMemoryRosters(accounts, memberships, MONDAY_MORNING);
    private final InMemoryAuditChain trail = new InMemoryAuditChain();
    private final AccountAudit audit = Audits.of(trail, memberships);
    private final List<Object> published = new ArrayList<>();
    private final InvitationWriting invitations =
            new InvitationWriting(accounts, credentials, links, audit, published::add, CLOCK);
    private final UserOpening opening = new UserOpening(accounts, memberships, rosters, invitations, audit, CLOCK);
    private final AccountProvisioningService provisioning = new AccountProvisioningService(
            accounts, memberships, credentials, links, invitations, audit, published::add, CLOCK);
    private final InMemoryDelegations delegations = new InMemoryDelegations();
    private final OrganisationUsersService users = new OrganisationUsersService(
            opening,
            new UserTurns(accounts, rosters),
            new UserAccess(accounts, memberships, rosters, invitations, published::add, CLOCK),
            new DelegatedUsers(
                    delegations,
                    new DelegationAccess(accounts, memberships, provisioning, opening, audit, published::add, CLOCK),
                    CLOCK),
            provisioning,
            audit);

    private final Actor sylvie = member("ets10250.1", "Sylvie Caron", PORTAL_ADMINISTRATOR, Set.of());

    @Test
    void creates_a_user_under_the_next_rank_and_invites_the_person() {
        var marc = create(sylvie, "", PORTAL_USER, Right.EMPLOYEES_WRITE);
        assertThat(accounts.byId(marc).orElseThrow().login().value()).isEqualTo("ets10250.2");
        assertThat(memberships.of(marc)).singleElement().satisfies(held -> {
            assertThat(held.role()).isEqualTo(PORTAL_USER);
            assertThat(held.rights()).containsExactlyInAnyOrder(Right.EMPLOYEES_READ, Right.EMPLOYEES_WRITE);
        });
        assertThat(published).hasExactlyElementsOfTypes(AccountInvited.class);
        assertThat(trail.acts()).contains("membership.granted");
    }

    @Test
    void never_gives_a_rank_again() {
        var marc = create(sylvie, "", PORTAL_USER, Right.INVOICES);
        users.remove(sylvie, at(marc));
        var julie = create(sylvie, "", PORTAL_USER, Right.INVOICES);
        assertThat(accounts.byId(julie).orElseThrow().login().value()).isEqualTo("ets10250.3");
    }

    @Test
    void creates_once_what_is_sent_twice() {
        var command = command(AccountId.next(), "", PORTAL_USER, Right.INVOICES);
        assertThat(users.create(sylvie, command)).isEqualTo(users.create(sylvie, command));
        assertThat(published).hasSize(1);
    }

    @Test
    void takes_a_login_of_choice_unless_somebody_has_or_had_it() {
        var marc = create(sylvie, "M.Petit", PORTAL_USER, Right.INVOICES);
        assertThat(accounts.byId(marc).orElseThrow().login().value()).isEqualTo("m.petit");
        assertThat(refusal(() -> create(sylvie, "m.petit", PORTAL_USER, Right.INVOICES)))
                .isEqualTo(new LoginTaken());
    }

    @Test
    void gives_the_officers_of_a_fund_a_login_after_their_name() {
        var anne = actor("a.caisse", "Anne Delcourt", CARSAT_HAUTS_DE_FRANCE, FUND_ADMINISTRATOR, Set.of());
        var user = new UserOf(REGIONAL_FUND, "CARSAT-HDF", AccountId.next());
        var claire = users.create(
                anne,
                new CreateUser(
                        user,
                        "",
                        ContactDetails.person("Claire", "Martin", ""),
                        MAIL,
                        Set.of(PREVENTION_OFFICER, PROJECT_GROUP_MEMBER),
                        Set.of()));
        assertThat(accounts.byId(claire).orElseThrow().login().value()).isEqualTo("c.martin");
        assertThat(memberships.of(claire))
                .extracting(Membership::role)
                .containsExactlyInAnyOrder(PREVENTION_OFFICER, PROJECT_GROUP_MEMBER);
    }

    @Test
    void is_for_the_administrators_of_that_very_organisation() {
        var elsewhere = actor("a.caisse", "Anne Delcourt", CARSAT_HAUTS_DE_FRANCE, FUND_ADMINISTRATOR, Set.of());
        var marc = member("ets10250.2", "Marc Petit", PORTAL_USER, Set.of(Right.EMPLOYEES_READ));
        assertThat(refusal(() -> users.suspend(elsewhere, at(marc.account())))).isEqualTo(new UnknownOrganisation());
        assertThat(refusal(() -> users.suspend(marc, at(sylvie.account())))).isEqualTo(new UnknownOrganisation());
        assertThat(refusal(() -> users.suspend(sylvie, at(elsewhere.account()))))
                .isEqualTo(new UnknownAccount());
    }

    @Test
    void leaves_the_own_access_alone() {
        assertThat(refusal(() -> users.remove(sylvie, at(sylvie.account())))).isEqualTo(new OwnAccessProtected());
        assertThat(refusal(() -> users.suspend(sylvie, at(sylvie.account())))).isEqualTo(new OwnAccessProtected());
        assertThat(refusal(() -> rights(sylvie, sylvie.account(), PORTAL_USER, Right.INVOICES)))
                .isEqualTo(new OwnAccessProtected());
    }

    @Test
    void lets_a_user_with_that_right_manage_users_but_neither_administrators_nor_more_than_the_own_rights() {
        var julie = member("ets10250.2", "Julie Roy", PORTAL_USER, Set.of(Right.USERS, Right.INVOICES));
        var marc = create(julie, "", PORTAL_USER, Right.INVOICES);
        assertThat(refusal(() -> users.suspend(julie, at(sylvie.account())))).isEqualTo(new BeyondOwnRights());
        assertThat(refusal(() -> rights(julie, marc, PORTAL_USER, Right.EMPLOYEES_READ)))
                .isEqualTo(new BeyondOwnRights());
        assertThat(refusal(() -> rights(julie, marc, PORTAL_ADMINISTRATOR))).isEqualTo(new BeyondOwnRights());
    }

    @Test
    void changes_rights_ends_the_sessions_and_tells_the_person() {
        var marc = create(sylvie, "", PORTAL_USER, Right.INVOICES);
        published.clear();
        rights(sylvie, marc, PORTAL_ADMINISTRATOR);
        assertThat(memberships.of(marc)).extracting(Membership::role).containsExactly(PORTAL_ADMINISTRATOR);
        assertThat(accounts.byId(marc).orElseThrow().sessionsValidFrom()).isEqualTo(MONDAY_MORNING);
        assertThat(changes()).containsExactly(AccessChange.RIGHTS_CHANGED);
        assertThat(trail.acts()).contains("membership.changed");
    }

    @Test
    void refuses_rights_decided_on_an_older_state() {
        var marc = create(sylvie, "", PORTAL_USER, Right.INVOICES);
        rights(sylvie, marc, PORTAL_USER, Right.VISITS);
        var late = new ChangeUserRights(at(marc), Set.of(PORTAL_USER), Set.of(Right.DOCUMENTS), 0);
        assertThat(refusal(() -> users.changeRights(sylvie, late))).isEqualTo(new ChangedMeanwhile());
    }

    @Test
    void shuts_out_a_suspended_user_who_acts_for_nobody_else_and_lets_it_in_again_by_a_link() {
        var marc = create(sylvie, "", PORTAL_USER, Right.INVOICES);
        credentials.put(new Credential(marc, new PasswordHash("plain:Un-Mot-2026"), MONDAY_MORNING));
        published.clear();
        users.suspend(sylvie, at(marc));
        assertThat(accounts.byId(marc).orElseThrow().isActive()).isFalse();
        users.resume(sylvie, at(marc));
        assertThat(accounts.byId(marc).orElseThrow().isActive()).isTrue();
        assertThat(credentials.has(marc)).isFalse();
        assertThat(changes()).containsExactly(AccessChange.SUSPENDED);
        assertThat(published)
                .filteredOn(AccountInvited.class::isInstance)
                .extracting(event -> ((AccountInvited) event).kind())
                .containsExactly(InvitationKind.GENERIC_REACTIVATED);
    }

    @Test
    void leaves_a_suspended_user_its_other_organisations() {
        var marc = create(sylvie, "", PORTAL_USER, Right.INVOICES);
        grant(marc, CARSAT_HAUTS_DE_FRANCE, PREVENTION_OFFICER, Set.of());
        users.suspend(sylvie, at(marc));
        assertThat(accounts.byId(marc).orElseThrow().isActive()).isTrue();
        users.resume(sylvie, at(marc));
        assertThat(changes()).containsExactly(AccessChange.SUSPENDED, AccessChange.RESUMED);
    }

    @Test
    void takes_a_user_out_and_keeps_the_account_in_the_histories() {
        var marc = create(sylvie, "", PORTAL_USER, Right.INVOICES);
        users.remove(sylvie, at(marc));
        assertThat(memberships.of(marc)).isEmpty();
        assertThat(accounts.byId(marc).orElseThrow().isActive()).isFalse();
        assertThat(changes()).containsExactly(AccessChange.WITHDRAWN);
    }

    @Test
    void names_a_contact_who_may_be_oneself() {
        var marc = create(sylvie, "", PORTAL_USER, Right.INVOICES);
        users.markContact(sylvie, at(sylvie.account()), true);
        users.markContact(sylvie, at(marc), true);
        assertThat(rosters.held(MEMBER_COMPANY, "10250").orElseThrow().members())
                .allMatch(member -> member.portalContact());
        assertThat(changes()).containsExactly(AccessChange.CONTACT_NAMED);
    }

    @Test
    void lets_everybody_say_of_oneself_to_be_the_contact() {
        var marc = member("ets10250.2", "Marc Petit", PORTAL_USER, Set.of(Right.INVOICES));
        users.markContact(marc, at(marc.account()), true);
        assertThat(rosters.held(MEMBER_COMPANY, "10250")
                        .orElseThrow()
                        .member(marc.account())
                        .portalContact())
                .isTrue();
        assertThat(refusal(() -> users.markContact(marc, at(sylvie.account()), true)))
                .isEqualTo(new UnknownOrganisation());
    }

    private AccountId create(Actor actor, String login, Role role, Right... rights) {
        return users.create(actor, command(AccountId.next(), login, role, rights));
    }

    private static CreateUser command(AccountId id, String login, Role role, Right... rights) {
        return new CreateUser(
                at(id), login, ContactDetails.person("Marc", "Petit", ""), MAIL, Set.of(role), Set.of(rights));
    }

    private void rights(Actor actor, AccountId account, Role role, Right... rights) {
        var version = accounts.byId(account).orElseThrow().version();
        users.changeRights(actor, new ChangeUserRights(at(account), Set.of(role), Set.of(rights), version));
    }

    private static UserOf at(AccountId account) {
        return new UserOf(MEMBER_COMPANY, "10250", account);
    }

    private List<AccessChange> changes() {
        return published.stream()
                .filter(OrganisationAccessChanged.class::isInstance)
                .map(event -> ((OrganisationAccessChanged) event).change())
                .toList();
    }

    private static IdentityRefusal refusal(ThrowingCallable act) {
        return assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(act)
                .actual()
                .refusal();
    }

    private Actor member(String login, String name, Role role, Set<Right> rights) {
        return actor(login, name, LOGISTIQUE_PICARDE, role, rights);
    }

    private Actor actor(String login, String name, Organisation organisation, Role role, Set<Right> rights) {
        var account = Account.open(new LoginIdentifier(login), name, MAIL, MONDAY_MORNING);
        accounts.add(account);
        grant(account.getId(), organisation, role, rights);
        return new Actor(account.getId(), login, name, memberships.of(account.getId()));
    }

    private void grant(AccountId account, Organisation organisation, Role role, Set<Right> rights) {
        memberships.put(account, new Membership(UUID.randomUUID(), organisation, role, rights, null), MONDAY_MORNING);
    }
}
