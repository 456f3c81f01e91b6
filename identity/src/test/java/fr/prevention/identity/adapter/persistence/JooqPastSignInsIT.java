package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.claire;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.SignInHistory.PastSignIn;
import fr.prevention.identity.api.SignInHistory.Provenance;
import fr.prevention.identity.api.SignInMeans;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.PastSignIns;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@OnPostgreSql
@Transactional
class JooqPastSignInsIT {

    private static final Provenance OFFICE = new Provenance("192.0.2.7", "Firefox sur Windows");

    private final Accounts accounts;
    private final PastSignIns past;

    JooqPastSignInsIT(Accounts accounts, PastSignIns past) {
        this.accounts = accounts;
        this.past = past;
    }

    @Test
    void keeps_what_concerns_an_account_newest_first_and_nothing_else() {
        var claire = claire();
        accounts.add(claire);
        var accepted = attempt(MONDAY_MORNING, true);
        var refused = attempt(MONDAY_MORNING.plusSeconds(60), false);
        past.add(UUID.randomUUID(), claire.getId(), accepted);
        past.add(UUID.randomUUID(), claire.login(), refused);
        past.add(UUID.randomUUID(), new LoginIdentifier("personne"), refused);
        assertThat(past.newestOf(claire.getId(), 20)).containsExactly(refused, accepted);
        assertThat(past.newestOf(claire.getId(), 1)).containsExactly(refused);
        past.forgetBefore(MONDAY_MORNING.plusSeconds(1));
        assertThat(past.newestOf(claire.getId(), 20)).containsExactly(refused);
    }

    private static PastSignIn attempt(Instant at, boolean accepted) {
        return new PastSignIn(at, SignInMeans.PASSWORD, accepted, OFFICE);
    }
}
