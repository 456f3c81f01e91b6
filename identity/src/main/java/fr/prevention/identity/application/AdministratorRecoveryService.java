package fr.prevention.identity.application;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.AdministratorRecovery;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.IdentityRefusal.RecoveryDecided;
import fr.prevention.identity.api.IdentityRefusal.UnknownOrganisation;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.RecoveryId;
import fr.prevention.identity.api.RecoveryState;
import fr.prevention.identity.api.StructureGuardians;
import fr.prevention.identity.domain.access.SecretHash;
import fr.prevention.identity.domain.recovery.CoolingOff;
import fr.prevention.identity.domain.recovery.Recovery;
import fr.prevention.identity.domain.recovery.Recovery.Decider;
import fr.prevention.identity.domain.users.Roster;
import fr.prevention.identity.spi.Recoveries;
import fr.prevention.identity.spi.Rosters;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AdministratorRecoveryService implements AdministratorRecovery {

    private final Recoveries recoveries;
    private final Rosters rosters;
    private final StructureGuardians structures;
    private final RecoveryGuardians guardians;
    private final RecoveryNews news;
    private final CoolingOff coolingOff;
    private final Clock clock;

    AdministratorRecoveryService(
            Recoveries recoveries,
            Rosters rosters,
            StructureGuardians structures,
            RecoveryGuardians guardians,
            RecoveryNews news,
            CoolingOff coolingOff,
            Clock clock) {
        this.recoveries = recoveries;
        this.rosters = rosters;
        this.structures = structures;
        this.guardians = guardians;
        this.news = news;
        this.coolingOff = coolingOff;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void ask(AskRecovery command) {
        var meant = meant(command.claimed()).orElse(null);
        if (recoveries.held(command.id()).isPresent()) {
            return;
        }
        var recovery = Recovery.ask(command, meant, clock.instant());
        recoveries.add(recovery);
        news.tell(recovery, Author.UNKNOWN);
    }

    private Optional<Organisation> meant(Claimed claimed) {
        return claimed.kind() == OrganisationKind.PARTNER_STRUCTURE
                ? structures.named(claimed.name(), claimed.postalCode())
                : LoginIdentifier.parse(claimed.name())
                        .flatMap(number -> rosters.held(OrganisationKind.MEMBER_COMPANY, number.value()))
                        .map(Roster::organisation);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RecoveryView> open(Actor actor) {
        return seen(actor).stream().map(AdministratorRecoveryService::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RecoveryFile> file(Actor actor, RecoveryId id) {
        return seen(actor).stream()
                .filter(found -> found.getId().equals(id))
                .findFirst()
                .map(found -> file(actor, found));
    }

    private List<Recovery> seen(Actor actor) {
        return guardians.isPlatform(actor) ? recoveries.open() : guardians.seen(actor, recoveries.openOfKnown());
    }

    private RecoveryFile file(Actor actor, Recovery recovery) {
        var answering = answering(recovery);
        var ruling = guardians
                .decidesFor(actor, recovery.organisation(), answering)
                .map(_ -> canChangeHands(recovery, answering) ? Ruling.APPROVE_OR_REFUSE : Ruling.REFUSE)
                .orElse(Ruling.LEAVE_TO_GUARDIANS);
        return new RecoveryFile(
                view(recovery),
                ruling,
                answering.stream().map(Organisation::name).toList());
    }

    @Override
    @Transactional
    public void approve(Actor actor, RecoveryId id, String reason) {
        var recovery = held(id);
        var decider = decider(actor, recovery);
        if (!canChangeHands(recovery, answering(recovery))) {
            throw new IdentityRefused(new UnknownOrganisation());
        }
        recovery.approve(decider, reason, coolingOff, clock.instant());
        save(recovery, Author.of(actor));
    }

    @Override
    @Transactional
    public void refuse(Actor actor, RecoveryId id, String reason) {
        var recovery = held(id);
        recovery.refuse(decider(actor, recovery), reason, clock.instant());
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
        news.tell(recovery, author);
    }

    private List<Organisation> answering(Recovery recovery) {
        return recovery.organisation().map(guardians::of).orElse(List.of());
    }

    /** A structure gets its managers under the agreement of a body; a member gets its administrator from the portal alone. */
    private static boolean canChangeHands(Recovery recovery, List<Organisation> answering) {
        return recovery.organisation()
                .filter(ward -> ward.kind() == OrganisationKind.MEMBER_COMPANY || !answering.isEmpty())
                .isPresent();
    }

    private Recovery held(RecoveryId id) {
        return recoveries.held(id).orElseThrow(() -> new IdentityRefused(new UnknownOrganisation()));
    }

    private Decider decider(Actor actor, Recovery recovery) {
        return guardians
                .decidesFor(actor, recovery.organisation(), answering(recovery))
                .map(guardian -> new Decider(actor.account(), actor.displayName(), guardian))
                .orElseThrow(() -> new IdentityRefused(new UnknownOrganisation()));
    }

    private static RecoveryView view(Recovery recovery) {
        var asked = recovery.asked();
        return new RecoveryView(
                recovery.getId(),
                asked.claimed(),
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
