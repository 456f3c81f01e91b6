package fr.prevention.identity.application;

import static fr.prevention.identity.People.CARSAT_HAUTS_DE_FRANCE;
import static fr.prevention.identity.People.CARSAT_SUD_EST;
import static fr.prevention.identity.People.CLAIRE_AT_HOME;
import static fr.prevention.identity.People.CLAIRE_AT_WORK;
import static fr.prevention.identity.People.CLOCK;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.api.Role.PORTAL_USER;
import static fr.prevention.identity.api.Role.PREVENTION_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.prevention.identity.api.AccountEmailChanged;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.AccountProvisioning.OpenUnderFreeLogin;
import fr.prevention.identity.api.AccountProvisioning.WithdrawMembership;
import fr.prevention.identity.api.AuditEntry.Change;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.IdentityRefusal.LoginTaken;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.audit.SealedEntry;
import fr.prevention.identity.domain.password.Credential;
import fr.prevention.identity.domain.password.PasswordHash;
import fr.prevention.identity.spi.InMemoryAccessLinks;
import fr.prevention.identity.spi.InMemoryAccounts;
import fr.prevention.identity.spi.InMemoryAuditChain;
import fr.prevention.identity.spi.InMemoryCredentials;
import fr.prevention.identity.spi.InMemoryMemberships;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountProvisioningServiceTest {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryMemberships memberships = new InMemoryMemberships();
    private final InMemoryCredentials credentials = new InMemoryCredentials(accounts);
    private final InMemoryAuditChain trail = new InMemoryAuditChain();
    private final List<Object> published = new ArrayList<>();
    private final InMemoryAccessLinks links = new InMemoryAccessLinks();
    private final AccountAudit audit = Audits.of(trail, memberships);
    private final AccountProvisioningService provisioning = new AccountProvisioningService(
            accounts,
            memberships,
            credentials,
            links,
            new InvitationWriting(accounts, credentials, links, audit, published::add, CLOCK),
            audit,
            published::add,
            CLOCK);

    @Test
    void opens_an_active_account_under_the_normalised_login() {
        var claire = provisioning.open(new OpenAccount(" C.Martin ", "Claire Martin", CLAIRE_AT_WORK));

        var opened = accounts.byId(claire).orElseThrow();

        assertThat(opened.login().value()).isEqualTo("c.martin");
        assertThat(opened.isActive()).isTrue();
        assertThat(opened.createdAt()).isEqualTo(MONDAY_MORNING);
    }

    @Test
    void refuses_a_login_that_differs_from_another_only_by_case_and_spaces() {
        provisioning.open(new OpenAccount("c.martin", "Claire Martin", CLAIRE_AT_WORK));
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(() -> provisioning.open(new OpenAccount("C. MARTIN", "Chantal Martin", CLAIRE_AT_HOME)))
                .extracting(IdentityRefused::refusal)
                .isEqualTo(new LoginTaken());
    }

    @Test
    void lets_two_accounts_share_an_address() {
        provisioning.open(new OpenAccount("c.martin", "Claire Martin", CLAIRE_AT_WORK));
        assertThat(provisioning.open(new OpenAccount("c.martin2", "Claire Martin", CLAIRE_AT_WORK)))
                .isNotNull();
    }

    @Test
    void refuses_an_impossible_login() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provisioning.open(new OpenAccount("  ", "Claire Martin", CLAIRE_AT_WORK)));
    }

    @Test
    void grants_a_role_at_an_organisation_once() {
        var claire = provisioning.open(new OpenAccount("c.martin", "Claire Martin", CLAIRE_AT_WORK));
        var grant = new GrantMembership(claire, CARSAT_HAUTS_DE_FRANCE, PREVENTION_OFFICER);
        provisioning.grant(grant);
        provisioning.grant(grant);
        assertThat(memberships.of(claire))
                .singleElement()
                .returns(CARSAT_HAUTS_DE_FRANCE, Membership::organisation)
                .returns(PREVENTION_OFFICER, Membership::role);
    }

    @Test
    void grants_nothing_to_an_unknown_account() {
        var nobody = AccountId.next();
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(() ->
                        provisioning.grant(new GrantMembership(nobody, CARSAT_HAUTS_DE_FRANCE, PREVENTION_OFFICER)))
                .extracting(IdentityRefused::refusal)
                .isEqualTo(new UnknownAccount());
        assertThat(memberships.of(nobody)).isEmpty();
    }

    @Test
    void opens_under_the_first_login_that_nobody_has() {
        var first = provisioning.openUnderFreeLogin(wanted());
        var second = provisioning.openUnderFreeLogin(wanted());
        var third = provisioning.openUnderFreeLogin(wanted());
        assertThat(List.of(first.login(), second.login(), third.login()))
                .containsExactly("v.chausson", "v.chausson2", "v.chausson3");
    }

    @Test
    void shuts_an_account_out_with_its_last_membership_and_only_then() {
        var victor = provisioning.openUnderFreeLogin(wanted()).id();
        provisioning.grant(new GrantMembership(victor, CARSAT_HAUTS_DE_FRANCE, PREVENTION_OFFICER));
        provisioning.grant(new GrantMembership(victor, CARSAT_SUD_EST, PREVENTION_OFFICER));
        provisioning.withdraw(withdrawal(victor, CARSAT_HAUTS_DE_FRANCE));
        assertThat(accounts.byId(victor)).map(Account::isActive).contains(true);
        assertThat(accounts.byId(victor)).map(Account::sessionsValidFrom).contains(MONDAY_MORNING);
        provisioning.withdraw(withdrawal(victor, CARSAT_SUD_EST));
        provisioning.withdraw(withdrawal(victor, CARSAT_SUD_EST));
        assertThat(accounts.byId(victor)).map(Account::isActive).contains(false);
        assertThat(trail.acts())
                .containsExactly(
                        "membership.granted", "membership.granted", "membership.withdrawn", "membership.withdrawn");
    }

    @Test
    void brings_somebody_back_without_the_old_password() {
        var victor = provisioning.openUnderFreeLogin(wanted()).id();
        provisioning.grant(new GrantMembership(victor, CARSAT_SUD_EST, PREVENTION_OFFICER));
        credentials.put(new Credential(victor, new PasswordHash("$argon2id$1$Ancien-1"), MONDAY_MORNING));
        provisioning.withdraw(withdrawal(victor, CARSAT_SUD_EST));
        provisioning.restore(new GrantMembership(victor, CARSAT_SUD_EST, PREVENTION_OFFICER));
        assertThat(accounts.byId(victor)).map(Account::isActive).contains(true);
        assertThat(credentials.has(victor)).isFalse();
        assertThat(memberships.of(victor)).hasSize(1);
    }

    @Test
    void ends_the_sessions_of_somebody_whose_rights_change_and_not_of_somebody_whose_rights_stay() {
        var victor = provisioning.openUnderFreeLogin(wanted()).id();
        var grant = new GrantMembership(victor, CARSAT_SUD_EST, PORTAL_USER, Set.of(Right.VISITS), null, Author.PORTAL);
        provisioning.grant(grant);
        provisioning.grant(grant);
        assertThat(accounts.byId(victor)).map(Account::sessionsValidFrom).contains(Instant.EPOCH);
        provisioning.grant(
                new GrantMembership(victor, CARSAT_SUD_EST, PORTAL_USER, Set.of(Right.INVOICES), null, Author.PORTAL));
        assertThat(accounts.byId(victor)).map(Account::sessionsValidFrom).contains(MONDAY_MORNING);
        assertThat(trail.acts()).containsExactly("membership.granted", "membership.changed");
    }

    @Test
    void takes_back_an_account_that_serves_nothing_and_no_other() {
        var unused = provisioning.openUnderFreeLogin(wanted()).id();
        provisioning.discard(unused);
        assertThat(accounts.byId(unused)).map(Account::isActive).contains(false);
        var used = provisioning.openUnderFreeLogin(wanted()).id();
        provisioning.grant(new GrantMembership(used, CARSAT_SUD_EST, PREVENTION_OFFICER));
        provisioning.discard(used);
        assertThat(accounts.byId(used)).map(Account::isActive).contains(true);
    }

    @Test
    void tells_each_change_of_an_account_once_with_what_was_before() {
        var victor = provisioning.openUnderFreeLogin(wanted()).id();
        var author = new Author(null, "Anne Delcourt");
        var renamed = ContactDetails.person("Victor", "Chausson-Lenoir", "");
        provisioning.rename(victor, renamed, author);
        provisioning.rename(victor, renamed, author);
        provisioning.changeEmail(victor, CLAIRE_AT_HOME, author, "adresse perdue");
        provisioning.changeLogin(victor, "v.lenoir", author, "erreur de saisie");
        provisioning.deactivate(victor, author, "départ");
        provisioning.deactivate(victor, author, "départ");
        provisioning.reactivate(victor, author, "retour");
        assertThat(trail.acts())
                .containsExactly(
                        "account.renamed",
                        "account.email-changed",
                        "account.login-changed",
                        "account.deactivated",
                        "account.reactivated");
        assertThat(trail.entries().get(2).entry().changes())
                .containsExactly(new Change("login", "v.chausson", "v.lenoir"));
        assertThat(trail.entries()).extracting(SealedEntry::origin).containsOnly("192.0.2.1");
        assertThat(published).singleElement().isInstanceOf(AccountEmailChanged.class);
    }

    private static OpenUnderFreeLogin wanted() {
        return new OpenUnderFreeLogin(
                "v.chausson", ContactDetails.person("Victor", "CHAUSSON", "07.00.00.00.00"), CLAIRE_AT_WORK);
    }

    private static WithdrawMembership withdrawal(AccountId account, Organisation organisation) {
        return new WithdrawMembership(account, organisation, PREVENTION_OFFICER, Author.PORTAL, "départ");
    }
}
