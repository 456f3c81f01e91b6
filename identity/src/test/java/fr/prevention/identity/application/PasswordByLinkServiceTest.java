package fr.prevention.identity.application;

import static fr.prevention.identity.People.CLAIRE_AT_HOME;
import static fr.prevention.identity.People.CLOCK;
import static fr.prevention.identity.People.CRAMIF;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.claire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.api.AccessLinkIssue.IssuedLink;
import fr.prevention.identity.api.AccountInvited;
import fr.prevention.identity.api.AccountProvisioning.InviteAccount;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.LinkDead;
import fr.prevention.identity.api.IdentityRefusal.PasswordTooWeak;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.LinkPurpose;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.PasswordByLink.LinkView;
import fr.prevention.identity.api.PasswordResetAsked;
import fr.prevention.identity.domain.access.LinkEnding;
import fr.prevention.identity.domain.access.LinkLifetimes;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.password.CommonPasswords;
import fr.prevention.identity.domain.password.PasswordPolicy;
import fr.prevention.identity.spi.InMemoryAccessLinks;
import fr.prevention.identity.spi.InMemoryAccounts;
import fr.prevention.identity.spi.InMemoryAuditChain;
import fr.prevention.identity.spi.InMemoryCredentials;
import fr.prevention.identity.spi.InMemoryKnownMembers;
import fr.prevention.identity.spi.InMemoryMemberships;
import fr.prevention.identity.spi.InMemoryRosters;
import fr.prevention.identity.spi.PasswordHashes.Verification.Match;
import fr.prevention.identity.spi.ReadablePasswordHashes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PasswordByLinkServiceTest {

    private static final String STRONG = "Trois-Chats-7";

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryMemberships memberships = new InMemoryMemberships();
    private final InMemoryCredentials credentials = new InMemoryCredentials(accounts);
    private final InMemoryAccessLinks links = new InMemoryAccessLinks();
    private final InMemoryAuditChain trail = new InMemoryAuditChain();
    private final AccountAudit audit = Audits.of(trail, memberships);
    private final ReadablePasswordHashes hashes = new ReadablePasswordHashes(1);
    private final List<Object> events = new ArrayList<>();
    private final InvitationWriting invitations =
            new InvitationWriting(accounts, credentials, links, audit, events::add, CLOCK);
    private final AccessLinkIssueService issue = new AccessLinkIssueService(
            links, accounts, credentials, new LinkLifetimes(Duration.ofDays(7), Duration.ofHours(24)), audit, CLOCK);
    private final Account claire = claire();

    PasswordByLinkServiceTest() {
        accounts.add(claire);
    }

    private PasswordByLinkService byLink(Clock clock) {
        return new PasswordByLinkService(
                links,
                accounts,
                new PasswordRules(credentials, hashes, new PasswordPolicy(12, new CommonPasswords(Set.of()))),
                new PasswordWriting(accounts, credentials, links, audit, events::add, clock),
                new LinkRenewal(
                        links,
                        accounts,
                        credentials,
                        invitations,
                        new PasswordResetService(
                                accounts,
                                new InMemoryKnownMembers(
                                        accounts,
                                        memberships,
                                        new InMemoryRosters(accounts, memberships, MONDAY_MORNING)),
                                events::add,
                                clock),
                        clock),
                clock);
    }

    @Test
    void shows_a_link_without_changing_anything() {
        var link = reset();
        var view = new LinkView(LinkPurpose.RESET, "c.martin", "Claire Martin", true, link.expiresAt());
        assertThat(byLink(CLOCK).look(link.secret())).contains(view);
        assertThat(byLink(CLOCK).look(link.secret())).contains(view);
        assertThat(byLink(CLOCK).look(LinkSecret.random())).isEmpty();
    }

    @Test
    void chooses_the_password_and_spends_the_link() {
        var link = reset();
        assertThat(byLink(CLOCK).choose(link.secret(), STRONG)).isEqualTo(claire.getId());
        assertThat(hashes.verify(
                        STRONG, credentials.of(claire.getId()).orElseThrow().hash()))
                .isEqualTo(new Match());
        assertRefused(link.secret(), CLOCK, new LinkDead(LinkPurpose.RESET));
        assertThat(acts()).containsExactly("password.reset-asked", "password.reset", "link.misused");
    }

    @Test
    void leaves_the_link_good_after_a_password_that_is_too_weak() {
        var link = reset();
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(() -> byLink(CLOCK).choose(link.secret(), "court"))
                .extracting(IdentityRefused::refusal)
                .isInstanceOf(PasswordTooWeak.class);
        assertThat(byLink(CLOCK).look(link.secret())).map(LinkView::open).contains(true);
    }

    @Test
    void refuses_a_link_that_has_expired_and_one_that_never_was() {
        var link = reset();
        assertRefused(link.secret(), Clock.offset(CLOCK, Duration.ofHours(24)), new LinkDead(LinkPurpose.RESET));
        assertRefused(LinkSecret.random(), CLOCK, new LinkDead(LinkPurpose.RESET));
        assertThat(credentials.of(claire.getId())).isEmpty();
    }

    @Test
    void refuses_the_link_of_an_account_whose_address_changed_or_that_was_closed() {
        var first = reset();
        var moved = accounts.byId(claire.getId()).orElseThrow();
        moved.changeEmail(CLAIRE_AT_HOME, moved.version(), MONDAY_MORNING);
        accounts.save(moved);
        assertRefused(first.secret(), CLOCK, new LinkDead(LinkPurpose.RESET));
        var second = reset();
        var closed = accounts.byId(claire.getId()).orElseThrow();
        closed.deactivate(MONDAY_MORNING);
        accounts.save(closed);
        assertRefused(second.secret(), CLOCK, new LinkDead(LinkPurpose.RESET));
    }

    @Test
    void invites_again_whoever_comes_too_late_and_has_no_password() {
        var link = activation();
        byLink(CLOCK).renew(link.secret());
        assertThat(events).as("the link is still good").hasSize(1);
        byLink(Clock.offset(CLOCK, Duration.ofDays(7))).renew(link.secret());
        assertThat(events).hasSize(2).last().isInstanceOf(AccountInvited.class);
    }

    @Test
    void resets_the_password_of_whoever_opens_a_link_that_has_served() {
        var link = activation();
        byLink(CLOCK).choose(link.secret(), STRONG);
        byLink(CLOCK).renew(link.secret());
        assertThat(events).last().isInstanceOfSatisfying(PasswordResetAsked.class, asked -> {
            assertThat(asked.identifier()).isEqualTo("c.martin");
            assertThat(asked.toString()).doesNotContain("c.martin");
        });
    }

    @Test
    void renews_nothing_that_was_taken_back_or_never_was() {
        var link = activation();
        links.endAll(claire.getId(), LinkEnding.CANCELLED, MONDAY_MORNING);
        byLink(CLOCK).renew(link.secret());
        byLink(CLOCK).renew(LinkSecret.random());
        assertThat(events).hasSize(1);
    }

    private IssuedLink reset() {
        return issue.forReset(List.of(claire.getId())).getFirst().link();
    }

    private IssuedLink activation() {
        var id = invitations.invite(new InviteAccount(claire.getId(), CRAMIF, InvitationKind.GENERIC, Author.PORTAL));
        return issue.forInvitation(id).orElseThrow().link().orElseThrow();
    }

    private void assertRefused(LinkSecret secret, Clock clock, IdentityRefusal refusal) {
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(() -> byLink(clock).choose(secret, STRONG))
                .extracting(IdentityRefused::refusal)
                .isEqualTo(refusal);
    }

    private List<String> acts() {
        return trail.acts();
    }
}
