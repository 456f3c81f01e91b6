package fr.prevention.identity.spi;

import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.claire;
import static fr.prevention.identity.People.gilles;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.MailKind;
import fr.prevention.identity.domain.account.Account;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What every place for refused mails does. Each test is rolled back where the place is a database. */
@Transactional
public abstract class RefusedMailsContract {

    protected abstract Accounts accounts();

    protected abstract RefusedMails refused();

    @Test
    void keeps_what_each_account_refuses_however_often_it_says_so() {
        var claire = added(claire());
        var gilles = added(gilles());
        refused().refuse(claire, Set.of(MailKind.STEP_COMPLETED, MailKind.REQUEST_SENT), MONDAY_MORNING);
        refused().refuse(claire, Set.of(MailKind.STEP_COMPLETED), MONDAY_MORNING);
        assertThat(refused().of(claire)).containsExactlyInAnyOrder(MailKind.STEP_COMPLETED, MailKind.REQUEST_SENT);
        assertThat(refused().of(gilles)).isEmpty();
        assertThat(refused().refusing(MailKind.STEP_COMPLETED, List.of(gilles, claire)))
                .containsExactly(claire);
        assertThat(refused().refusing(MailKind.REQUEST_CLOSED, List.of(gilles, claire)))
                .isEmpty();
        assertThat(refused().refusing(MailKind.STEP_COMPLETED, List.of())).isEmpty();
    }

    @Test
    void lets_come_again_what_was_refused() {
        var claire = added(claire());
        refused().refuse(claire, EnumSet.allOf(MailKind.class), MONDAY_MORNING);
        refused().allow(claire, Set.of());
        assertThat(refused().of(claire)).hasSameSizeAs(MailKind.values());
        refused().allow(claire, EnumSet.complementOf(EnumSet.of(MailKind.REQUEST_CLOSED)));
        refused().allow(claire, Set.of(MailKind.STEP_APPROVED));
        assertThat(refused().of(claire)).containsExactly(MailKind.REQUEST_CLOSED);
    }

    private AccountId added(Account account) {
        accounts().add(account);
        return account.getId();
    }
}
