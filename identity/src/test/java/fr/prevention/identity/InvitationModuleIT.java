package fr.prevention.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.api.AccessLinkId;
import fr.prevention.identity.api.AccessLinkIssue;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.InviteAccount;
import fr.prevention.identity.api.AccountProvisioning.OpenAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.InvitationOver;
import fr.prevention.identity.api.IdentityRefusal.UnknownInvitation;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.InvitationDesk;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.InvitationOverview;
import fr.prevention.identity.api.InvitationOverview.InvitationStatus;
import fr.prevention.identity.api.InvitationOverview.InvitationView;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.PasswordByLink;
import fr.prevention.identity.api.PasswordByLink.LinkView;
import fr.prevention.identity.api.Role;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A health-insurance body invites the managers of a structure, and they invite its technicians. */
@OnPostgreSql
class InvitationModuleIT {

    private final AccountProvisioning provisioning;
    private final AccountDirectory directory;
    private final AccessLinkIssue issue;
    private final PasswordByLink byLink;
    private final InvitationOverview overview;
    private final InvitationDesk desk;

    private String mark = "";
    private Organisation body = People.CRAMIF;
    private Organisation structure = People.CRAMIF;

    InvitationModuleIT(
            AccountProvisioning provisioning,
            AccountDirectory directory,
            AccessLinkIssue issue,
            PasswordByLink byLink,
            InvitationOverview overview,
            InvitationDesk desk) {
        this.provisioning = provisioning;
        this.directory = directory;
        this.issue = issue;
        this.byLink = byLink;
        this.overview = overview;
        this.desk = desk;
    }

    @BeforeEach
    void a_body_and_a_structure_of_their_own() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        body = new Organisation(OrganisationKind.HEALTH_INSURANCE_BODY, "CPAM-" + mark, "CPAM");
        structure = new Organisation(OrganisationKind.PARTNER_STRUCTURE, "S-" + mark, "Maison des solidarités");
    }

    @Test
    void shows_invitations_to_whoever_has_charge_of_the_organisation_or_of_the_inviters() {
        var agent = person("agent", body, Role.BODY_AGENT);
        var colleague = person("collegue", body, Role.BODY_AGENT);
        var manager = person("gestionnaire", structure, Role.PARTNER_MANAGER);
        var technician = person("technicien", structure, Role.PARTNER_TECHNICIAN);
        var ofManager = invite(manager.account(), InvitationKind.MANAGER_INVITED, agent);
        var ofTechnician = invite(technician.account(), InvitationKind.TECHNICIAN_INVITED, manager);

        assertThat(followed(agent)).containsExactly(ofManager);
        assertThat(followed(colleague)).containsExactly(ofManager);
        assertThat(followed(manager)).containsExactly(ofTechnician);
        assertThat(followed(technician)).isEmpty();
        assertRefused(() -> desk.cancel(technician, ofTechnician), new UnknownInvitation());
        assertRefused(() -> desk.resend(manager, ofManager), new UnknownInvitation());
    }

    @Test
    void tells_where_an_invitation_stands_until_the_account_is_activated() {
        var manager = person("gestionnaire", structure, Role.PARTNER_MANAGER);
        var technician = person("technicien", structure, Role.PARTNER_TECHNICIAN);
        var invitation = invite(technician.account(), InvitationKind.TECHNICIAN_INVITED, manager);
        assertThat(status(manager, invitation)).isEqualTo(InvitationStatus.PREPARED);
        var secret = secretOf(invitation);
        assertThat(status(manager, invitation)).isEqualTo(InvitationStatus.SENT);

        desk.resend(manager, invitation);
        assertThat(byLink.look(secret)).map(LinkView::open).contains(false);
        var again = followed(manager).getFirst();
        assertThat(again).isNotEqualTo(invitation);
        byLink.choose(secretOf(again), "Quatre.Moulins.1872");
        assertThat(status(manager, again)).isEqualTo(InvitationStatus.ACTIVATED);
        assertRefused(() -> desk.resend(manager, again), new InvitationOver());
        assertRefused(() -> desk.cancel(manager, again), new InvitationOver());
        assertThat(overview.invitations(manager, InvitationStatus.SENT, 1, 10).total())
                .isZero();
    }

    @Test
    void takes_an_invitation_back() {
        var manager = person("gestionnaire", structure, Role.PARTNER_MANAGER);
        var technician = person("technicien", structure, Role.PARTNER_TECHNICIAN);
        var invitation = invite(technician.account(), InvitationKind.TECHNICIAN_INVITED, manager);
        var secret = secretOf(invitation);
        desk.cancel(manager, invitation);
        assertThat(status(manager, invitation)).isEqualTo(InvitationStatus.CANCELLED);
        assertThat(byLink.look(secret)).map(LinkView::open).contains(false);
        assertThat(issue.forInvitation(invitation)).isEmpty();
        assertRefused(() -> desk.cancel(manager, invitation), new InvitationOver());
    }

    @Test
    void ends_links_when_the_address_changes_or_the_account_is_closed() {
        var manager = person("gestionnaire", structure, Role.PARTNER_MANAGER);
        var technician = person("technicien", structure, Role.PARTNER_TECHNICIAN);
        var invitation = invite(technician.account(), InvitationKind.TECHNICIAN_INVITED, manager);
        var first = secretOf(invitation);
        provisioning.changeEmail(
                technician.account(), new EmailAddress("juste@" + mark + ".example"), Author.of(manager), "");
        assertThat(byLink.look(first)).map(LinkView::open).contains(false);
        assertThat(status(manager, invitation)).isEqualTo(InvitationStatus.EXPIRED);
        desk.resend(manager, invitation);
        var second = secretOf(followed(manager).getFirst());
        provisioning.deactivate(technician.account(), Author.of(manager), "départ");
        provisioning.reactivate(technician.account(), Author.of(manager), "retour");
        assertThat(byLink.look(second)).map(LinkView::open).contains(false);
    }

    private AccessLinkId invite(AccountId account, InvitationKind kind, Actor inviter) {
        return provisioning.invite(new InviteAccount(account, structure, kind, Author.of(inviter)));
    }

    private LinkSecret secretOf(AccessLinkId invitation) {
        return issue.forInvitation(invitation)
                .orElseThrow()
                .link()
                .orElseThrow()
                .secret();
    }

    private List<AccessLinkId> followed(Actor actor) {
        return overview.invitations(actor, null, 1, 10).invitations().stream()
                .map(InvitationView::id)
                .toList();
    }

    private InvitationStatus status(Actor actor, AccessLinkId invitation) {
        return overview.invitation(actor, invitation).orElseThrow().status();
    }

    private Actor person(String login, Organisation organisation, Role role) {
        var account = provisioning.open(new OpenAccount(
                login + "." + mark, "Personne " + login, new EmailAddress(login + "@" + mark + ".example")));
        provisioning.grant(new GrantMembership(account, organisation, role));
        return directory.actor(account).orElseThrow();
    }

    private static void assertRefused(ThrowingCallable act, IdentityRefusal refusal) {
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(act)
                .extracting(IdentityRefused::refusal)
                .isEqualTo(refusal);
    }
}
