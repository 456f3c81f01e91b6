package fr.prevention.identity.spi;

import static fr.prevention.identity.People.CLAIRE_AT_WORK;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.claire;
import static fr.prevention.identity.People.disabled;
import static fr.prevention.identity.People.gilles;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.domain.account.Account;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What every place for links to identity providers does. Each test is rolled back where the place is a database. */
@Transactional
public abstract class ProviderLinksContract {

    private static final String ISSUER = "https://proconnect.example";

    protected abstract Accounts accounts();

    protected abstract ProviderLinks links();

    @Test
    void keeps_one_person_per_account_and_one_account_per_person() {
        var claire = added(claire());
        var gilles = added(gilles());
        assertThat(links().add(ISSUER, "sub-1", claire, MONDAY_MORNING)).isTrue();
        assertThat(links().add(ISSUER, "sub-1", gilles, MONDAY_MORNING)).isFalse();
        assertThat(links().add(ISSUER, "sub-2", claire, MONDAY_MORNING)).isFalse();
        assertThat(links().add("https://autre.example", "sub-1", claire, MONDAY_MORNING))
                .isTrue();
        assertThat(links().accountOf(ISSUER, "sub-1")).contains(claire);
        assertThat(links().linkedSince(claire, ISSUER)).contains(MONDAY_MORNING);
        assertThat(links().linkedSince(gilles, ISSUER)).isEmpty();
        assertThat(links().remove(claire, ISSUER)).isTrue();
        assertThat(links().remove(claire, ISSUER)).isFalse();
        assertThat(links().accountOf(ISSUER, "sub-1")).isEmpty();
    }

    @Test
    void finds_active_accounts_only() {
        var claire = added(disabled(claire()));
        links().add(ISSUER, "sub-1", claire, MONDAY_MORNING);
        assertThat(links().accountOf(ISSUER, "sub-1")).isEmpty();
        assertThat(links().activeAccountsWith(CLAIRE_AT_WORK)).isEmpty();
        var gilles = gilles();
        added(gilles);
        assertThat(links().activeAccountsWith(gilles.email())).containsExactly(gilles.getId());
    }

    private AccountId added(Account account) {
        accounts().add(account);
        return account.getId();
    }
}
