package fr.prevention.identity.spi;

import static fr.prevention.identity.People.CARSAT_HAUTS_DE_FRANCE;
import static fr.prevention.identity.People.CLAIRE_AT_WORK;
import static fr.prevention.identity.People.CRAMIF;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.claire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.api.AccessLinkId;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.IdentityRefusal.LinkDead;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.LinkPurpose;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.domain.access.AccessLink;
import fr.prevention.identity.domain.access.Invitation;
import fr.prevention.identity.domain.access.LinkEnding;
import fr.prevention.identity.domain.access.SecretHash;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What every place for access links does. Each test is rolled back where the place is a database. */
@Transactional
public abstract class AccessLinksContract {

    private static final Duration ONE_DAY = Duration.ofDays(1);

    protected abstract Accounts accounts();

    protected abstract AccessLinks links();

    @Test
    void gives_back_what_was_added_by_id_and_by_secret() {
        var link = AccessLink.activation(claireId(), invitation(CRAMIF), MONDAY_MORNING);
        var secret = link.issue(CLAIRE_AT_WORK, ONE_DAY, MONDAY_MORNING);
        links().add(link);
        assertThat(links().byId(link.getId()).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(link);
        assertThat(links().bySecret(SecretHash.of(secret)).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(link);
    }

    @Test
    void finds_nothing_under_another_id_or_another_secret() {
        var link = AccessLink.reset(claireId(), MONDAY_MORNING);
        link.issue(CLAIRE_AT_WORK, ONE_DAY, MONDAY_MORNING);
        links().add(link);
        assertThat(links().byId(AccessLinkId.next())).isEmpty();
        assertThat(links().bySecret(SecretHash.of(LinkSecret.random()))).isEmpty();
    }

    @Test
    void finds_the_links_that_have_not_ended() {
        var claire = claireId();
        var cancelled = AccessLink.activation(claire, invitation(CRAMIF), MONDAY_MORNING);
        cancelled.end(LinkEnding.CANCELLED, MONDAY_MORNING);
        var reset = AccessLink.reset(claire, MONDAY_MORNING);
        var pending = AccessLink.activation(claire, invitation(CARSAT_HAUTS_DE_FRANCE), MONDAY_MORNING.minus(ONE_DAY));
        links().add(cancelled);
        links().add(pending);
        links().add(reset);
        assertThat(links().unended(claire))
                .extracting(AccessLink::getId)
                .containsExactly(pending.getId(), reset.getId());
        assertThat(links().unended(AccountId.next())).isEmpty();
    }

    @Test
    void writes_a_change_once() {
        var link = AccessLink.reset(claireId(), MONDAY_MORNING);
        link.issue(CLAIRE_AT_WORK, ONE_DAY, MONDAY_MORNING);
        links().add(link);
        var first = links().byId(link.getId()).orElseThrow();
        var second = links().byId(link.getId()).orElseThrow();
        first.use(CLAIRE_AT_WORK, MONDAY_MORNING);
        second.use(CLAIRE_AT_WORK, MONDAY_MORNING);
        links().save(first);
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(() -> links().save(second))
                .extracting(IdentityRefused::refusal)
                .isEqualTo(new LinkDead(LinkPurpose.RESET));
        assertThat(links().byId(link.getId()).orElseThrow().ending()).contains(LinkEnding.USED);
    }

    @Test
    void ends_all_links_of_an_account_that_have_not_ended() {
        var claire = claireId();
        var used = AccessLink.activation(claire, invitation(CRAMIF), MONDAY_MORNING);
        used.end(LinkEnding.USED, MONDAY_MORNING);
        var reset = AccessLink.reset(claire, MONDAY_MORNING);
        links().add(used);
        links().add(reset);
        links().endAll(claire, LinkEnding.DEACTIVATED, MONDAY_MORNING);
        assertThat(links().unended(claire)).isEmpty();
        assertThat(links().byId(used.getId()).orElseThrow().ending()).contains(LinkEnding.USED);
        assertThat(links().byId(reset.getId()).orElseThrow().ending()).contains(LinkEnding.DEACTIVATED);
    }

    private AccountId claireId() {
        var claire = claire();
        accounts().add(claire);
        return claire.getId();
    }

    private static Invitation invitation(Organisation organisation) {
        return new Invitation(InvitationKind.GENERIC, organisation, Author.PORTAL);
    }
}
