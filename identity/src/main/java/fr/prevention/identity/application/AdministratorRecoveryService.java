package fr.prevention.identity.application;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AdministratorRecovery;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.IdentityRefusal.RecoveryDecided;
import fr.prevention.identity.api.IdentityRefusal.UnknownOrganisation;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.RecoveryId;
import fr.prevention.identity.api.RecoveryProgressed;
import fr.prevention.identity.api.RecoveryState;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.access.SecretHash;
import fr.prevention.identity.domain.recovery.CoolingOff;
import fr.prevention.identity.domain.recovery.Recovery;
import fr.prevention.identity.domain.users.Roster;
import fr.prevention.identity.spi.Recoveries;
import fr.prevention.identity.spi.Rosters;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AdministratorRecoveryService implements AdministratorRecovery {

    private final Recoveries recoveries;
    private final Rosters rosters;
    private final AccountDirectory accounts;
    private final CoolingOff coolingOff;
    private final AccountAudit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdministratorRecoveryService(
            Recoveries recoveries,
            Rosters rosters,
            AccountDirectory accounts,
            CoolingOff coolingOff,
            AccountAudit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recoveries = recoveries;
        this.rosters = rosters;
        this.accounts = accounts;
        this.coolingOff = coolingOff;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void ask(AskRecovery command) {
        var meant = LoginIdentifier.parse(command.memberNumber())
                .flatMap(number -> rosters.held(OrganisationKind.MEMBER_COMPANY, number.value()))
                .map(Roster::organisation)
                .orElse(null);
        if (recoveries.held(command.id()).isPresent()) {
            return;
        }
        var recovery = Recovery.ask(command, meant, clock.instant());
        recoveries.add(recovery);
        recovery.organisation().ifPresent(organisation -> audit.recovery(recovery, organisation, Author.UNKNOWN));
    }

    @Override
    @Transactional(readOnly = true)
    public List<RecoveryView> open(Actor actor) {
        return decides(actor)
                ? recoveries.open().stream()
                        .map(AdministratorRecoveryService::view)
                        .toList()
                : List.of();
    }

    @Override
    @Transactional
    public void approve(Actor actor, RecoveryId id, String reason) {
        var recovery = decided(actor, id);
        recovery.approve(actor.displayName(), reason, coolingOff, clock.instant());
        save(recovery, Author.of(actor));
    }

    @Override
    @Transactional
    public void refuse(Actor actor, RecoveryId id, String reason) {
        var recovery = decided(actor, id);
        recovery.refuse(actor.displayName(), reason, clock.instant());
        save(recovery, Author.of(actor));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RecoveryView> look(LinkSecret secret) {
        return recoveries
                .bySecret(SecretHash.of(secret).value())
                .filter(found -> found.state() == RecoveryState.APPROVED)
                .map(AdministratorRecoveryService::view);
    }

    @Override
    @Transactional
    public void object(LinkSecret secret) {
        var recovery = recoveries
                .bySecret(SecretHash.of(secret).value())
                .map(Recovery::getId)
                .flatMap(recoveries::held)
                .orElseThrow(() -> new IdentityRefused(new RecoveryDecided()));
        recovery.object(clock.instant());
        save(recovery, Author.UNKNOWN);
    }

    private void save(Recovery recovery, Author author) {
        recoveries.save(recovery);
        recovery.organisation().ifPresent(organisation -> {
            var former = accounts.membersOf(organisation.kind(), organisation.key(), Role.PORTAL_ADMINISTRATOR).stream()
                    .map(AccountView::email)
                    .distinct()
                    .toList();
            events.publishEvent(new RecoveryProgressed(
                    Generators.timeBasedEpochRandomGenerator().generate(),
                    recovery.getId(),
                    recovery.state(),
                    organisation,
                    recovery.asked().person().displayName(),
                    recovery.asked().email(),
                    recovery.decision().dueAt(),
                    former,
                    recovery.decision().reason(),
                    clock.instant()));
            audit.recovery(recovery, organisation, author);
        });
    }

    private Recovery decided(Actor actor, RecoveryId id) {
        return Optional.of(id)
                .filter(_ -> decides(actor))
                .flatMap(recoveries::held)
                .orElseThrow(() -> new IdentityRefused(new UnknownOrganisation()));
    }

    private static boolean decides(Actor actor) {
        return actor.memberships().stream().anyMatch(held -> held.role() == Role.PLATFORM_ADMINISTRATOR);
    }

    private static RecoveryView view(Recovery recovery) {
        var asked = recovery.asked();
        return new RecoveryView(
                recovery.getId(),
                asked.memberNumber(),
                recovery.organisation().orElse(null),
                asked.person(),
                asked.jobTitle(),
                asked.email(),
                asked.explanation(),
                recovery.askedAt(),
                recovery.state(),
                recovery.decision().byName(),
                recovery.decision().dueAt());
    }
}
