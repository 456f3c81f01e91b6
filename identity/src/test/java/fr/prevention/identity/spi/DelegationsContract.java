package fr.prevention.identity.spi;

import static fr.prevention.identity.People.LOGISTIQUE_PICARDE;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.claire;
import static fr.prevention.identity.api.OrganisationKind.MEMBER_COMPANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.DelegationId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.domain.delegation.Delegation;
import fr.prevention.identity.domain.delegation.Delegation.Terms;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What every place for delegations does. Each test is rolled back where the place is a database. */
@Transactional
public abstract class DelegationsContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final String HASH = "ab".repeat(32);

    protected abstract Accounts accounts();

    protected abstract Delegations delegations();

    @Test
    void gives_back_what_was_added_once_and_finds_it_by_its_secret() {
        var delegation = offered(account());
        delegation.issue(HASH);
        delegations().add(delegation);
        delegations().add(delegation);
        assertThat(delegations().byId(delegation.getId()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(delegation);
        assertThat(delegations().bySecret(HASH)).isPresent();
        assertThat(delegations().bySecret("cd".repeat(32))).isEmpty();
        assertThat(delegations().of(MEMBER_COMPANY, "10250")).hasSize(1);
        assertThat(delegations().of(MEMBER_COMPANY, "10377")).isEmpty();
    }

    @Test
    void tells_what_a_day_brings() {
        var account = account();
        var delegation = offered(account);
        delegations().add(delegation);
        assertThat(due(delegation, LAST_DAY.minusDays(7))).isFalse();
        assertThat(due(delegation, LAST_DAY.plusDays(1))).isTrue();

        var accepted = delegations().held(delegation.getId()).orElseThrow();
        accepted.accept(account, TODAY, MONDAY_MORNING);
        delegations().save(accepted);
        assertThat(due(delegation, LAST_DAY.minusDays(8))).isFalse();
        assertThat(due(delegation, LAST_DAY.minusDays(7))).isTrue();

        var warned = delegations().held(delegation.getId()).orElseThrow();
        warned.pass(LAST_DAY.minusDays(7), MONDAY_MORNING);
        delegations().save(warned);
        assertThat(due(delegation, LAST_DAY)).isFalse();

        var ended = delegations().held(delegation.getId()).orElseThrow();
        ended.pass(LAST_DAY.plusDays(1), MONDAY_MORNING);
        delegations().save(ended);
        assertThat(due(delegation, LAST_DAY.plusDays(2))).isFalse();
    }

    @Test
    void refuses_what_was_decided_on_an_older_state() {
        var delegation = offered(account());
        delegations().add(delegation);
        var first = delegations().byId(delegation.getId()).orElseThrow();
        var second = delegations().byId(delegation.getId()).orElseThrow();
        first.withdraw(MONDAY_MORNING);
        delegations().save(first);
        second.extend(LAST_DAY.plusDays(1), TODAY);
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(() -> delegations().save(second))
                .extracting(IdentityRefused::refusal)
                .isEqualTo(new ChangedMeanwhile());
    }

    private boolean due(Delegation delegation, LocalDate day) {
        return delegations().due(day).contains(delegation.getId());
    }

    private AccountId account() {
        var claire = claire();
        accounts().add(claire);
        return claire.getId();
    }

    private static Delegation offered(AccountId grantor) {
        var terms = new Terms(
                LOGISTIQUE_PICARDE,
                ContactDetails.person("Inès", "Moreau", ""),
                new EmailAddress("ines.moreau@cabinet.example"),
                Set.of(Right.INVOICES, Right.DOCUMENTS),
                grantor,
                "Claire Martin",
                new EmailAddress("claire@logistique.example"),
                MONDAY_MORNING);
        return Delegation.offer(DelegationId.next(), terms, LAST_DAY, TODAY);
    }
}
