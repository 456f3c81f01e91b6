package fr.prevention.identity.application;

import static fr.prevention.identity.People.CLOCK;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.acting;
import static fr.prevention.identity.People.claire;
import static fr.prevention.identity.People.disabled;
import static fr.prevention.identity.api.PasswordWeakness.NO_DIGIT;
import static fr.prevention.identity.api.PasswordWeakness.TOO_SHORT;
import static fr.prevention.identity.api.PasswordWeakness.USED_BEFORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.PasswordTooWeak;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefusal.WrongPassword;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.PasswordChanged;
import fr.prevention.identity.domain.access.AccessLink;
import fr.prevention.identity.domain.access.LinkEnding;
import fr.prevention.identity.domain.password.CommonPasswords;
import fr.prevention.identity.domain.password.Credential;
import fr.prevention.identity.domain.password.PasswordPolicy;
import fr.prevention.identity.spi.InMemoryAccessLinks;
import fr.prevention.identity.spi.InMemoryAccounts;
import fr.prevention.identity.spi.InMemoryAttempts;
import fr.prevention.identity.spi.InMemoryAuditChain;
import fr.prevention.identity.spi.InMemoryCredentials;
import fr.prevention.identity.spi.InMemoryMemberships;
import fr.prevention.identity.spi.PasswordHashes.Verification.Match;
import fr.prevention.identity.spi.ReadablePasswordHashes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PasswordChoiceServiceTest {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryCredentials credentials = new InMemoryCredentials(accounts);
    private final ReadablePasswordHashes hashes = new ReadablePasswordHashes(1);
    private final InMemoryAccessLinks links = new InMemoryAccessLinks();
    private final InMemoryAuditChain trail = new InMemoryAuditChain();
    private final List<Object> events = new ArrayList<>();
    private final PasswordPolicy policy = new PasswordPolicy(12, new CommonPasswords(Set.of()));
    private final PasswordChoiceService choice = new PasswordChoiceService(
            accounts,
            new PasswordRules(credentials, hashes, policy),
            policy,
            new PasswordConfirmationService(
                    credentials, hashes, new AttemptThrottleService(new InMemoryAttempts(), CLOCK)),
            new PasswordWriting(
                    accounts, credentials, links, Audits.of(trail, new InMemoryMemberships()), events::add, CLOCK));

    @Test
    void keeps_the_hash_of_a_strong_password_and_when_it_was_chosen() {
        var claire = claire();
        accounts.add(claire);
        choice.choose(claire.getId(), "Trois-Chats-7");
        var kept = credentials.ofActiveAccount(claire.login()).orElseThrow();
        assertThat(hashes.verify("Trois-Chats-7", kept.hash())).isEqualTo(new Match());
        assertThat(kept.changedAt()).isEqualTo(MONDAY_MORNING);
    }

    @Test
    void replaces_the_password_before() {
        var claire = claire();
        accounts.add(claire);
        choice.choose(claire.getId(), "Trois-Chats-7");
        choice.choose(claire.getId(), "Quatre-Chiens-8");
        var kept = credentials.ofActiveAccount(claire.login()).orElseThrow();
        assertThat(hashes.verify("Quatre-Chiens-8", kept.hash())).isEqualTo(new Match());
    }

    @Test
    void keeps_nothing_of_a_weak_password_and_names_all_its_weaknesses() {
        var claire = claire();
        accounts.add(claire);
        assertRefused(claire.getId(), "Chats!", new PasswordTooWeak(Set.of(TOO_SHORT, NO_DIGIT)));
        assertThat(credentials.ofActiveAccount(claire.login())).isEmpty();
    }

    @Test
    void refuses_an_unknown_and_a_disabled_account_alike() {
        var claire = disabled(claire());
        accounts.add(claire);
        assertRefused(claire.getId(), "Trois-Chats-7", new UnknownAccount());
        assertRefused(AccountId.next(), "Trois-Chats-7", new UnknownAccount());
    }

    @Test
    void refuses_the_present_password_and_the_four_before_and_says_so_beside_the_other_faults() {
        var claire = claire();
        accounts.add(claire);
        for (var number = 1; number <= 6; number++) {
            choice.choose(claire.getId(), "Trois-Chats-" + number);
        }
        for (var number = 2; number <= 6; number++) {
            assertRefused(claire.getId(), "Trois-Chats-" + number, new PasswordTooWeak(Set.of(USED_BEFORE)));
        }
        choice.choose(claire.getId(), "Trois-Chats-1");
        credentials.put(new Credential(claire.getId(), hashes.hash("Chats!"), MONDAY_MORNING));
        assertRefused(claire.getId(), "Chats!", new PasswordTooWeak(Set.of(TOO_SHORT, NO_DIGIT, USED_BEFORE)));
    }

    @Test
    void changes_ones_own_password_for_whoever_says_the_present_one() {
        var claire = claire();
        accounts.add(claire);
        choice.choose(claire.getId(), "Trois-Chats-7");
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(() -> choice.change(acting(claire), "Trois-Chats-8", "Quatre-Chiens-8"))
                .extracting(IdentityRefused::refusal)
                .isEqualTo(new WrongPassword());
        choice.change(acting(claire), "Trois-Chats-7", "Quatre-Chiens-8");
        var kept = credentials.of(claire.getId()).orElseThrow();
        assertThat(hashes.verify("Quatre-Chiens-8", kept.hash())).isEqualTo(new Match());
    }

    @Test
    void ends_sessions_and_links_and_tells_of_a_password_that_was_replaced() {
        var claire = claire();
        accounts.add(claire);
        var link = AccessLink.reset(claire.getId(), MONDAY_MORNING);
        links.add(link);
        choice.choose(claire.getId(), "Trois-Chats-7");
        assertThat(events).isEmpty();
        choice.choose(claire.getId(), "Quatre-Chiens-8");
        assertThat(events).singleElement().isInstanceOf(PasswordChanged.class);
        assertThat(accounts.byId(claire.getId()).orElseThrow().sessionsValidFrom())
                .isEqualTo(MONDAY_MORNING);
        assertThat(links.byId(link.getId()).orElseThrow().ending()).contains(LinkEnding.PASSWORD_CHANGED);
    }

    private void assertRefused(AccountId account, String password, IdentityRefusal refusal) {
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(() -> choice.choose(account, password))
                .extracting(IdentityRefused::refusal)
                .isEqualTo(refusal);
    }
}
