package fr.prevention.identity.application;

import static fr.prevention.identity.People.CLAIRE_AT_HOME;
import static fr.prevention.identity.People.CLAIRE_AT_WORK;
import static fr.prevention.identity.People.CLOCK;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.acting;
import static fr.prevention.identity.People.claire;
import static fr.prevention.identity.People.disabled;
import static fr.prevention.identity.People.gilles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.api.AccountContact.ChangeEmail;
import fr.prevention.identity.api.AccountEmailChanged;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.spi.InMemoryAccessLinks;
import fr.prevention.identity.spi.InMemoryAccounts;
import fr.prevention.identity.spi.InMemoryAuditChain;
import fr.prevention.identity.spi.InMemoryMemberships;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountContactServiceTest {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final List<Object> published = new ArrayList<>();
    private final InMemoryAuditChain trail = new InMemoryAuditChain();
    private final InMemoryAccessLinks links = new InMemoryAccessLinks();
    private final AccountContactService contact = new AccountContactService(
            accounts, links, Audits.of(trail, new InMemoryMemberships()), published::add, CLOCK);
    private final Account claire = claire();

    AccountContactServiceTest() {
        accounts.add(claire);
    }

    @Test
    void replaces_the_address_and_tells_of_it() {
        contact.changeEmail(acting(claire), new ChangeEmail(claire.getId(), CLAIRE_AT_HOME, 0));
        assertThat(accounts.byId(claire.getId())).map(Account::email).contains(CLAIRE_AT_HOME);
        assertThat(published).singleElement().isInstanceOfSatisfying(AccountEmailChanged.class, changed -> {
            assertThat(changed.previous()).isEqualTo(CLAIRE_AT_WORK);
            assertThat(changed.current()).isEqualTo(CLAIRE_AT_HOME);
            assertThat(changed.occurredAt()).isEqualTo(MONDAY_MORNING);
        });
        assertThat(trail.acts()).containsExactly("account.email-changed");
    }

    @Test
    void has_one_effect_when_the_form_is_sent_twice() {
        var command = new ChangeEmail(claire.getId(), CLAIRE_AT_HOME, 0);
        contact.changeEmail(acting(claire), command);
        contact.changeEmail(acting(claire), command);
        assertThat(accounts.byId(claire.getId())).map(Account::version).contains(1L);
        assertThat(published).hasSize(1);
    }

    @Test
    void refuses_a_change_made_on_a_page_that_is_out_of_date() {
        contact.changeEmail(acting(claire), new ChangeEmail(claire.getId(), CLAIRE_AT_HOME, 0));
        assertRefused(acting(claire), new ChangeEmail(claire.getId(), gilles().email(), 0), new ChangedMeanwhile());
        assertThat(published).hasSize(1);
    }

    @Test
    void refuses_to_touch_the_account_of_someone_else() {
        assertRefused(acting(gilles()), new ChangeEmail(claire.getId(), gilles().email(), 0), new UnknownAccount());
        assertThat(accounts.byId(claire.getId())).map(Account::email).contains(CLAIRE_AT_WORK);
        assertThat(published).isEmpty();
    }

    @Test
    void refuses_an_account_that_does_not_exist_or_was_disabled_meanwhile() {
        var gilles = gilles();
        var change = new ChangeEmail(gilles.getId(), CLAIRE_AT_HOME, 0);
        assertRefused(acting(gilles), change, new UnknownAccount());
        accounts.add(disabled(gilles));
        assertRefused(acting(gilles), change, new UnknownAccount());
    }

    private void assertRefused(Actor actor, ChangeEmail command, IdentityRefusal refusal) {
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(() -> contact.changeEmail(actor, command))
                .extracting(IdentityRefused::refusal)
                .isEqualTo(refusal);
    }
}
