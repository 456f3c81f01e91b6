package fr.prevention.identity.domain.access;

import static fr.prevention.identity.People.CLAIRE_AT_HOME;
import static fr.prevention.identity.People.CLAIRE_AT_WORK;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal.LinkDead;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LinkPurpose;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessLinkTest {

    private static final Duration ONE_DAY = Duration.ofHours(24);

    private final AccessLink link = AccessLink.reset(AccountId.next(), MONDAY_MORNING);

    @Test
    void opens_nothing_before_it_was_issued() {
        assertThat(link.isOpen(CLAIRE_AT_WORK, MONDAY_MORNING)).isFalse();
        assertDead(CLAIRE_AT_WORK, MONDAY_MORNING);
    }

    @Test
    void is_good_until_the_last_moment_of_its_time() {
        link.issue(CLAIRE_AT_WORK, ONE_DAY, MONDAY_MORNING);
        assertThat(link.isOpen(CLAIRE_AT_WORK, MONDAY_MORNING)).isTrue();
        assertThat(link.isOpen(CLAIRE_AT_WORK, MONDAY_MORNING.plus(ONE_DAY).minusMillis(1)))
                .isTrue();
        assertThat(link.isOpen(CLAIRE_AT_WORK, MONDAY_MORNING.plus(ONE_DAY))).isFalse();
        assertDead(CLAIRE_AT_WORK, MONDAY_MORNING.plus(ONE_DAY));
    }

    @Test
    void works_once() {
        link.issue(CLAIRE_AT_WORK, ONE_DAY, MONDAY_MORNING);
        link.use(CLAIRE_AT_WORK, MONDAY_MORNING);
        assertThat(link.ending()).contains(LinkEnding.USED);
        assertDead(CLAIRE_AT_WORK, MONDAY_MORNING);
    }

    @Test
    void is_dead_once_the_mails_of_the_account_go_elsewhere() {
        link.issue(CLAIRE_AT_WORK, ONE_DAY, MONDAY_MORNING);
        assertDead(CLAIRE_AT_HOME, MONDAY_MORNING);
    }

    @ParameterizedTest
    @EnumSource(LinkEnding.class)
    void is_dead_whatever_ended_it_and_cannot_be_issued_again(LinkEnding why) {
        link.issue(CLAIRE_AT_WORK, ONE_DAY, MONDAY_MORNING);
        link.end(why, MONDAY_MORNING);
        assertDead(CLAIRE_AT_WORK, MONDAY_MORNING);
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(() -> link.issue(CLAIRE_AT_WORK, ONE_DAY, MONDAY_MORNING));
    }

    @Test
    void keeps_the_first_reason_for_which_it_ended() {
        link.end(LinkEnding.CANCELLED, MONDAY_MORNING);
        link.end(LinkEnding.REPLACED, MONDAY_MORNING.plusSeconds(1));
        assertThat(link.ending()).contains(LinkEnding.CANCELLED);
        assertThat(link.endedAt()).contains(MONDAY_MORNING);
    }

    @Test
    void forgets_its_first_secret_when_it_is_issued_again() {
        var first = link.issue(CLAIRE_AT_WORK, ONE_DAY, MONDAY_MORNING);
        var second = link.issue(CLAIRE_AT_WORK, ONE_DAY, MONDAY_MORNING);
        assertThat(second).isNotEqualTo(first);
        assertThat(link.issued()).map(IssuedSecret::hash).contains(SecretHash.of(second));
    }

    @Test
    void never_prints_its_secret() {
        var secret = link.issue(CLAIRE_AT_WORK, ONE_DAY, MONDAY_MORNING);
        assertThat(secret.value()).hasSize(43);
        assertThat(secret.toString()).doesNotContain(secret.value());
        assertThat(SecretHash.of(secret).toString())
                .doesNotContain(SecretHash.of(secret).value());
    }

    private void assertDead(EmailAddress email, Instant at) {
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(() -> link.use(email, at))
                .extracting(IdentityRefused::refusal)
                .isEqualTo(new LinkDead(LinkPurpose.RESET));
    }
}
