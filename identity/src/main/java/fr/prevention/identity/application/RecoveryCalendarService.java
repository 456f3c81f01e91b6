package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning.InviteAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.OrganisationUsers.CreateUser;
import fr.prevention.identity.api.OrganisationUsers.UserOf;
import fr.prevention.identity.api.RecoveryCalendar;
import fr.prevention.identity.api.RecoveryId;
import fr.prevention.identity.api.RecoveryState;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.access.SecretHash;
import fr.prevention.identity.domain.recovery.Recovery;
import fr.prevention.identity.domain.users.Roster;
import fr.prevention.identity.domain.users.RosterMember;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Recoveries;
import fr.prevention.identity.spi.Rosters;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class RecoveryCalendarService implements RecoveryCalendar {

    private final Recoveries recoveries;
    private final Rosters rosters;
    private final Accounts accounts;
    private final UserOpening opening;
    private final InvitationWriting invitations;
    private final AccountAudit audit;
    private final RecoveryNews news;
    private final Clock clock;

    RecoveryCalendarService(
            Recoveries recoveries,
            Rosters rosters,
            Accounts accounts,
            UserOpening opening,
            InvitationWriting invitations,
            AccountAudit audit,
            RecoveryNews news,
            Clock clock) {
        this.recoveries = recoveries;
        this.rosters = rosters;
        this.accounts = accounts;
        this.opening = opening;
        this.invitations = invitations;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RecoveryId> due() {
        return recoveries.due(clock.instant());
    }

    @Override
    @Transactional
    public void carryOut(RecoveryId id) {
        recoveries
                .held(id)
                .filter(recovery -> recovery.isDue(clock.instant()) && !isDueOfStructure(recovery))
                .ifPresent(recovery -> recovery.organisation()
                        .flatMap(organisation -> rosters.held(organisation.kind(), organisation.key()))
                        .ifPresent(roster -> carryOut(recovery, roster)));
    }

    private void carryOut(Recovery recovery, Roster roster) {
        var organisation = roster.organisation();
        roster.members().stream()
                .filter(member -> roster.isAdministrator(member) && !member.suspended())
                .forEach(member -> suspend(roster, member));
        var asked = recovery.asked();
        var account = opening.add(
                roster,
                new CreateUser(
                        new UserOf(organisation.kind(), organisation.key(), AccountId.next()),
                        "",
                        asked.person(),
                        asked.email(),
                        Set.of(Role.PORTAL_ADMINISTRATOR),
                        Set.of()));
        opening.grant(account, roster, Role.PORTAL_ADMINISTRATOR, Set.of(), null, Author.PORTAL);
        invitations.invite(new InviteAccount(account.getId(), organisation, InvitationKind.GENERIC, Author.PORTAL));
        recovery.carryOut(account.getId(), clock.instant());
        recoveries.save(recovery);
        news.tell(recovery, Author.PORTAL);
    }

    @Override
    @Transactional
    public Optional<Takeover> takeover(RecoveryId id) {
        return recoveries.held(id).filter(this::isDueOfStructure).flatMap(RecoveryCalendarService::takeover);
    }

    private boolean isDueOfStructure(Recovery recovery) {
        return recovery.isDue(clock.instant())
                && recovery.asked().claimed().kind() == OrganisationKind.PARTNER_STRUCTURE;
    }

    private static Optional<Takeover> takeover(Recovery recovery) {
        var asked = recovery.asked();
        return Optional.ofNullable(recovery.decision().by())
                .flatMap(by -> recovery.organisation()
                        .map(structure -> new Takeover(
                                recovery.getId(),
                                structure,
                                by.guardian(),
                                new Actor(
                                        by.account(),
                                        "",
                                        by.name(),
                                        List.of(new Membership(
                                                recovery.getId().value(), by.guardian(), Role.BODY_AGENT))),
                                asked.formOfAddress(),
                                asked.person(),
                                asked.jobTitle(),
                                asked.email())));
    }

    @Override
    @Transactional
    public void carriedOut(RecoveryId id, AccountId account) {
        recoveries.held(id).filter(this::isDueOfStructure).ifPresent(recovery -> {
            recovery.carryOut(account, clock.instant());
            recoveries.save(recovery);
            news.tell(recovery, Author.PORTAL);
        });
    }

    @Override
    @Transactional
    public void abandon(RecoveryId id) {
        recoveries.held(id).filter(this::isDueOfStructure).ifPresent(recovery -> {
            recovery.abandon(clock.instant());
            recoveries.save(recovery);
            news.tell(recovery, Author.PORTAL);
        });
    }

    /** Reversible: the new administrator lets them act again, or removes them. */
    private void suspend(Roster roster, RosterMember member) {
        var organisation = roster.organisation();
        var now = clock.instant();
        rosters.suspend(organisation.kind(), organisation.key(), member.account(), now);
        accounts.held(member.account()).ifPresent(account -> {
            if (rosters.actsElsewhere(member.account(), organisation.kind(), organisation.key(), now)) {
                account.endSessions(now);
            } else {
                account.deactivate(now);
            }
            accounts.save(account);
            audit.organisationAct(account, organisation, "membership.suspended", Author.PORTAL);
        });
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<LinkSecret> secretOf(RecoveryId id) {
        return recoveries
                .held(id)
                .filter(recovery -> recovery.state() == RecoveryState.APPROVED)
                .map(recovery -> {
                    var secret = LinkSecret.random();
                    recovery.issue(SecretHash.of(secret).value());
                    recoveries.save(recovery);
                    return secret;
                });
    }
}
