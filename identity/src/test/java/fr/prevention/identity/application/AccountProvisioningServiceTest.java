package fr.prevention.identity.application;

import static fr.prevention.identity.People.CARSAT_HAUTS_DE_FRANCE;
import static fr.prevention.identity.People.CLAIRE_AT_HOME;
import static fr.prevention.identity.People.CLAIRE_AT_WORK;
import static fr.prevention.identity.People.CLOCK;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.api.Role.PREVENTION_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.IdentityRefusal.LoginTaken;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.spi.InMemoryAccessLinks;
import fr.prevention.identity.spi.InMemoryAccounts;
import fr.prevention.identity.spi.InMemoryCredentials;
import fr.prevention.identity.spi.InMemoryMemberships;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountProvisioningServiceTest {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryMemberships memberships = new InMemoryMemberships();
    private final InMemoryCredentials credentials = new InMemoryCredentials(accounts);
    private final InMemoryAccessLinks links = new InMemoryAccessLinks();
    private final List<Object> events = new ArrayList<>();
    private final AccountProvisioningService provisioning = new AccountProvisioningService(
            accounts, memberships, new InvitationWriting(accounts, credentials, links, events::add, CLOCK), CLOCK);

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
        assertThat(memberships.heldBy(claire))
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
        assertThat(memberships.heldBy(nobody)).isEmpty();
    }
}
