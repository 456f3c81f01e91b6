package fr.prevention.identity.application;

import static fr.prevention.identity.People.CLAIRE_AT_WORK;
import static fr.prevention.identity.People.CLOCK;
import static fr.prevention.identity.People.acting;
import static fr.prevention.identity.People.claire;
import static fr.prevention.identity.People.gilles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.api.AccountSecurityChanged;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal.ProviderLinkedElsewhere;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.ProviderSignIn.ProviderIdentity;
import fr.prevention.identity.api.SecurityChange;
import fr.prevention.identity.api.SignIn.SignInOutcome.Accepted;
import fr.prevention.identity.api.SignIn.SignInOutcome.Refused;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.spi.InMemoryAccounts;
import fr.prevention.identity.spi.InMemoryAuditChain;
import fr.prevention.identity.spi.InMemoryMemberships;
import fr.prevention.identity.spi.InMemoryProviderLinks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProviderSignInServiceTest {

    private static final String ISSUER = "https://proconnect.example";

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final List<Object> published = new ArrayList<>();
    private final SecurityChanges changes = new SecurityChanges(
            accounts, Audits.of(new InMemoryAuditChain(), new InMemoryMemberships()), published::add, CLOCK);
    private final ProviderSignInService provider =
            new ProviderSignInService(new InMemoryProviderLinks(accounts), changes, CLOCK);
    private final Account claire = claire();
    private final Account gilles = gilles();

    ProviderSignInServiceTest() {
        accounts.add(claire);
        accounts.add(gilles);
    }

    @Test
    void lets_in_whom_the_holder_of_the_account_has_linked() {
        assertThat(provider.signIn(person("sub-1", null), true)).isEqualTo(new Refused());
        provider.link(acting(claire), person("sub-1", null));
        provider.link(acting(claire), person("sub-1", null));
        assertThat(provider.signIn(person("sub-1", null), false)).isEqualTo(new Accepted(claire.getId()));
        assertThat(provider.signIn(person("sub-2", null), false)).isEqualTo(new Refused());
        assertThat(told()).containsExactly(SecurityChange.PROVIDER_LINKED);
        provider.unlink(acting(claire), ISSUER);
        assertThat(provider.signIn(person("sub-1", null), false)).isEqualTo(new Refused());
    }

    @Test
    void links_a_person_to_one_account_and_an_account_to_one_person() {
        provider.link(acting(claire), person("sub-1", null));
        refused(() -> provider.link(acting(gilles), person("sub-1", null)));
        refused(() -> provider.link(acting(claire), person("sub-2", null)));
    }

    @Test
    void links_by_a_verified_address_only_where_allowed_and_only_when_one_account_alone_has_it() {
        var known = person("sub-1", CLAIRE_AT_WORK);
        assertThat(provider.signIn(known, false)).isEqualTo(new Refused());
        assertThat(provider.signIn(known, true)).isEqualTo(new Accepted(claire.getId()));
        assertThat(provider.signIn(known, false)).isEqualTo(new Accepted(claire.getId()));
        assertThat(provider.signIn(person("sub-2", CLAIRE_AT_WORK), true)).isEqualTo(new Refused());
        accounts.add(Account.open(new LoginIdentifier("g.lemaire.2"), "Gilles Lemaire", gilles.email(), Instant.EPOCH));
        assertThat(provider.signIn(person("sub-3", gilles.email()), true)).isEqualTo(new Refused());
    }

    private static ProviderIdentity person(String subject, @Nullable EmailAddress email) {
        return new ProviderIdentity(ISSUER, subject, email);
    }

    private List<SecurityChange> told() {
        return published.stream()
                .map(event -> ((AccountSecurityChanged) event).change())
                .toList();
    }

    private static void refused(Runnable act) {
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(act::run)
                .extracting(IdentityRefused::refusal)
                .isEqualTo(new ProviderLinkedElsewhere());
    }
}
