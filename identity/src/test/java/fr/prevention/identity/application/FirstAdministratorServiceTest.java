package fr.prevention.identity.application;

import static fr.prevention.identity.People.CLAIRE_AT_WORK;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.FirstAdministrator.NewAdministrator;
import fr.prevention.identity.api.IdentityRefusal.PasswordTooWeak;
import fr.prevention.identity.api.IdentityRefusal.SetupLinkDead;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.password.CommonPasswords;
import fr.prevention.identity.domain.password.PasswordPolicy;
import fr.prevention.identity.domain.setup.SetupLink;
import fr.prevention.identity.spi.InMemoryAccounts;
import fr.prevention.identity.spi.InMemoryAuditChain;
import fr.prevention.identity.spi.InMemoryCredentials;
import fr.prevention.identity.spi.InMemoryMemberships;
import fr.prevention.identity.spi.InMemorySetupLinks;
import fr.prevention.identity.spi.ReadablePasswordHashes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FirstAdministratorServiceTest {

    private Instant now = MONDAY_MORNING;
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Paris");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final InMemorySetupLinks links = new InMemorySetupLinks();
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryMemberships memberships = new InMemoryMemberships();
    private final InMemoryCredentials credentials = new InMemoryCredentials(accounts);
    private final InMemoryAuditChain trail = new InMemoryAuditChain();
    private final FirstAdministratorService first = new FirstAdministratorService(
            links,
            new PasswordPolicy(12, new CommonPasswords(Set.of())),
            new ReadablePasswordHashes(1),
            new Installation(
                    links,
                    Provisioning.of(accounts, memberships, credentials, trail, clock),
                    credentials,
                    new AdministrationAudit(new AuditTrailService(trail, () -> ""), clock),
                    clock),
            clock);

    @Test
    void opens_the_account_of_the_first_administrator_once() {
        var secret = first.prepare().orElseThrow();
        var ada = first.install(secret, ada("Ponts-Suspendus-12"));
        assertThat(accounts.byId(ada)).isPresent();
        assertThat(credentials.has(ada)).isTrue();
        assertThat(memberships.of(ada))
                .singleElement()
                .returns(Organisation.PORTAL, Membership::organisation)
                .returns(Role.PLATFORM_ADMINISTRATOR, Membership::role);
        assertThat(trail.acts()).containsExactly("membership.granted", "platform.installed");
        dead(secret);
    }

    @Test
    void keeps_the_link_open_when_the_password_is_refused() {
        var secret = first.prepare().orElseThrow();
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(() -> first.install(secret, ada("court")))
                .satisfies(refused -> assertThat(refused.refusal()).isInstanceOf(PasswordTooWeak.class));
        assertThat(first.openUntil(secret)).contains(MONDAY_MORNING.plus(SetupLink.LIFE));
    }

    @Test
    void makes_no_link_and_opens_none_once_somebody_administers_the_platform() {
        var secret = first.prepare().orElseThrow();
        links.administered = true;
        assertThat(first.prepare()).isEmpty();
        dead(secret);
    }

    @Test
    void lets_a_link_die_after_a_day_and_with_the_next_start() {
        var secret = first.prepare().orElseThrow();
        now = now.plus(SetupLink.LIFE);
        dead(secret);
        var second = first.prepare().orElseThrow();
        now = now.plus(SetupLink.START).plusSeconds(1);
        var third = first.prepare().orElseThrow();
        dead(second);
        assertThat(first.openUntil(third)).isPresent();
    }

    @Test
    void keeps_the_links_of_instances_that_start_together_until_one_is_used() {
        var one = first.prepare().orElseThrow();
        now = now.plusSeconds(20);
        var other = first.prepare().orElseThrow();
        assertThat(first.openUntil(one)).isPresent();
        first.install(other, ada("Ponts-Suspendus-12"));
        dead(one);
    }

    private void dead(LinkSecret secret) {
        assertThat(first.openUntil(secret)).isEmpty();
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(() -> first.install(secret, ada("Ponts-Suspendus-12")))
                .extracting(IdentityRefused::refusal)
                .isEqualTo(new SetupLinkDead());
    }

    private static NewAdministrator ada(String password) {
        return new NewAdministrator(
                ContactDetails.person("Ada", "Lovelace", ""),
                CLAIRE_AT_WORK,
                new LoginIdentifier("ada.lovelace"),
                password);
    }
}
