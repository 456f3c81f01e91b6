package fr.prevention.identity.application;

import static fr.prevention.identity.People.CARSAT_HAUTS_DE_FRANCE;
import static fr.prevention.identity.People.CLAIRE_AT_WORK;
import static fr.prevention.identity.People.CLOCK;
import static fr.prevention.identity.People.CRAMIF;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.acting;
import static fr.prevention.identity.People.claire;
import static fr.prevention.identity.People.disabled;
import static fr.prevention.identity.People.gilles;
import static fr.prevention.identity.People.menuiserieDubois;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.api.AccessLinkId;
import fr.prevention.identity.api.AccessLinkIssue.IssuedInvitation;
import fr.prevention.identity.api.AccessLinkIssue.IssuedReset;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountInvited;
import fr.prevention.identity.api.AccountProvisioning.InviteAccount;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.domain.access.AccessLink;
import fr.prevention.identity.domain.access.LinkEnding;
import fr.prevention.identity.domain.access.LinkLifetimes;
import fr.prevention.identity.domain.access.SecretHash;
import fr.prevention.identity.domain.password.Credential;
import fr.prevention.identity.domain.password.PasswordHash;
import fr.prevention.identity.spi.InMemoryAccessLinks;
import fr.prevention.identity.spi.InMemoryAccounts;
import fr.prevention.identity.spi.InMemoryAuditChain;
import fr.prevention.identity.spi.InMemoryCredentials;
import fr.prevention.identity.spi.InMemoryMemberships;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessLinkIssueServiceTest {

    private static final PasswordHash HASH = new PasswordHash("$argon2id$1$1$Trois-Chats-7");

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryCredentials credentials = new InMemoryCredentials(accounts);
    private final InMemoryAccessLinks links = new InMemoryAccessLinks();
    private final InMemoryAuditChain trail = new InMemoryAuditChain();
    private final List<Object> events = new ArrayList<>();
    private final InvitationWriting invitations = new InvitationWriting(
            accounts, credentials, links, Audits.of(trail, new InMemoryMemberships()), events::add, CLOCK);
    private final AccessLinkIssueService issue = new AccessLinkIssueService(
            links,
            accounts,
            credentials,
            new LinkLifetimes(Duration.ofDays(7), Duration.ofHours(24)),
            Audits.of(trail, new InMemoryMemberships()),
            CLOCK);

    @Test
    void tells_of_an_invitation_without_any_secret() {
        var claire = added();
        var link = invite(claire, CRAMIF, InvitationKind.GENERIC);
        assertThat(events).singleElement().isInstanceOfSatisfying(AccountInvited.class, told -> {
            assertThat(told.invitation()).isEqualTo(link);
            assertThat(told.account()).isEqualTo(claire);
            assertThat(told.organisation()).isEqualTo(CRAMIF);
            assertThat(told.invitedBy().name()).isEqualTo("Gilles Lemaire");
        });
        assertThat(links.byId(link).orElseThrow().issued()).isEmpty();
    }

    @Test
    void gives_the_link_of_an_invitation_seven_days() {
        var link = invite(added(), CRAMIF, InvitationKind.GENERIC);
        var issued = issue.forInvitation(link).orElseThrow();
        assertThat(issued.login()).isEqualTo("c.martin");
        assertThat(issued.email()).isEqualTo(CLAIRE_AT_WORK);
        var mailed = issued.link().orElseThrow();
        assertThat(mailed.expiresAt()).isEqualTo(MONDAY_MORNING.plus(Duration.ofDays(7)));
        assertThat(links.bySecret(SecretHash.of(mailed.secret())))
                .map(AccessLink::getId)
                .contains(link);
    }

    @Test
    void gives_no_link_to_whoever_has_a_password() {
        var claire = added();
        credentials.put(new Credential(claire, HASH, MONDAY_MORNING));
        var link = invite(claire, CRAMIF, InvitationKind.GENERIC);
        assertThat(issue.forInvitation(link)).map(IssuedInvitation::link).contains(Optional.empty());
        assertThat(issue.forInvitation(link))
                .as("written again")
                .map(IssuedInvitation::link)
                .contains(Optional.empty());
        assertThat(links.byId(link).orElseThrow().ending()).contains(LinkEnding.NOT_NEEDED);
    }

    @Test
    void kills_the_password_of_before_when_somebody_comes_back() {
        var claire = added();
        credentials.put(new Credential(claire, HASH, MONDAY_MORNING));
        var link = invite(claire, CRAMIF, InvitationKind.TECHNICIAN_REACTIVATED);
        assertThat(credentials.of(claire)).isEmpty();
        assertThat(credentials.previous(claire)).containsExactly(HASH);
        assertThat(issue.forInvitation(link).orElseThrow().link()).isPresent();
    }

    @Test
    void lets_the_last_invitation_of_an_organisation_count() {
        var claire = added();
        var elsewhere = invite(claire, CARSAT_HAUTS_DE_FRANCE, InvitationKind.GENERIC);
        var first = invite(claire, CRAMIF, InvitationKind.GENERIC);
        var second = invite(claire, CRAMIF, InvitationKind.GENERIC);
        assertThat(issue.forInvitation(first)).isEmpty();
        assertThat(issue.forInvitation(second)).isPresent();
        assertThat(issue.forInvitation(elsewhere)).isPresent();
        assertThat(links.byId(first).orElseThrow().ending()).contains(LinkEnding.REPLACED);
    }

    @Test
    void invites_nobody_whose_account_is_closed_or_unknown() {
        var closed = disabled(claire());
        accounts.add(closed);
        for (var account : List.of(closed.getId(), AccountId.next())) {
            assertThatExceptionOfType(IdentityRefused.class)
                    .isThrownBy(() -> invite(account, CRAMIF, InvitationKind.GENERIC))
                    .extracting(IdentityRefused::refusal)
                    .isEqualTo(new UnknownAccount());
        }
        assertThat(events).isEmpty();
    }

    @Test
    void issues_a_reset_of_24_hours_for_each_active_account_and_kills_the_one_before() {
        var claire = added();
        var gilles = gilles();
        accounts.add(gilles);
        var closed = disabled(menuiserieDubois());
        accounts.add(closed);
        var before = secretOf(issue.forReset(List.of(claire)).getFirst());

        var issued = issue.forReset(List.of(gilles.getId(), claire, closed.getId(), AccountId.next(), claire));

        assertThat(issued).extracting(IssuedReset::login).containsExactly("c.martin", "g.lemaire");
        assertThat(issued)
                .extracting(reset -> reset.link().expiresAt())
                .containsOnly(MONDAY_MORNING.plus(Duration.ofHours(24)));
        assertThat(links.bySecret(SecretHash.of(before)).orElseThrow().ending()).contains(LinkEnding.REPLACED);
        assertThat(links.bySecret(SecretHash.of(secretOf(issued.getFirst())))
                        .orElseThrow()
                        .isOpen(CLAIRE_AT_WORK, MONDAY_MORNING))
                .isTrue();
    }

    private static LinkSecret secretOf(IssuedReset reset) {
        return reset.link().secret();
    }

    private AccessLinkId invite(AccountId account, Organisation organisation, InvitationKind kind) {
        return invitations.invite(new InviteAccount(account, organisation, kind, Author.of(acting(gilles()))));
    }

    private AccountId added() {
        var claire = claire();
        accounts.add(claire);
        return claire.getId();
    }
}
