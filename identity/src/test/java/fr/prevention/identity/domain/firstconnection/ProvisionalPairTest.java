package fr.prevention.identity.domain.firstconnection;

import static fr.prevention.identity.People.CRAMIF;
import static fr.prevention.identity.People.LOGISTIQUE_PICARDE;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.prevention.identity.domain.firstconnection.ProvisionalPair.Ending;
import fr.prevention.identity.domain.password.PasswordHash;
import org.junit.jupiter.api.Test;

class ProvisionalPairTest {

    private static final PasswordHash HASH = new PasswordHash("hash");

    @Test
    void bears_the_member_number_and_is_good_for_its_time_only() {
        var pair = ProvisionalPair.issue(LOGISTIQUE_PICARDE, HASH, "Sophie Blanchard", MONDAY_MORNING);
        assertThat(pair.login().value()).isEqualTo("10250");
        assertThat(pair.isOpen(MONDAY_MORNING)).isTrue();
        assertThat(pair.isOpen(MONDAY_MORNING.plus(ProvisionalPair.LIFETIME).minusSeconds(1)))
                .isTrue();
        assertThat(pair.isOpen(MONDAY_MORNING.plus(ProvisionalPair.LIFETIME))).isFalse();
    }

    @Test
    void is_dead_for_ever_once_used() {
        var pair = ProvisionalPair.issue(LOGISTIQUE_PICARDE, HASH, "Sophie Blanchard", MONDAY_MORNING);
        pair.end(Ending.USED, MONDAY_MORNING);
        pair.end(Ending.REPLACED, MONDAY_MORNING.plusSeconds(1));
        assertThat(pair.isOpen(MONDAY_MORNING)).isFalse();
        assertThat(pair.ending()).contains(Ending.USED);
    }

    @Test
    void is_for_member_companies() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProvisionalPair.issue(CRAMIF, HASH, "Sophie Blanchard", MONDAY_MORNING));
    }

    @Test
    void has_a_password_that_is_copied_from_paper_without_doubt() {
        var password = ProvisionalPassword.random();
        assertThat(password).matches("([A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}");
        assertThat(ProvisionalPassword.random()).isNotEqualTo(password);
        assertThat(ProvisionalPassword.normalised(" abcd-EFGH 2345\u00a06789 ")).isEqualTo("ABCDEFGH23456789");
    }
}
