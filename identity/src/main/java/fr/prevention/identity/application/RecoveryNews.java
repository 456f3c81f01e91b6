package fr.prevention.identity.application;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.RecoveryProgressed;
import fr.prevention.identity.api.RecoveryState;
import fr.prevention.identity.api.Role;
import fr.prevention.identity.domain.recovery.Recovery;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells how a claim stands, to those concerned and to the audit trail; a claim on nothing that is known is told to nobody. */
@Component
class RecoveryNews {

    private final AccountDirectory accounts;
    private final RecoveryGuardians guardians;
    private final AccountAudit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecoveryNews(
            AccountDirectory accounts,
            RecoveryGuardians guardians,
            AccountAudit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.guardians = guardians;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void tell(Recovery recovery, Author author) {
        recovery.organisation().ifPresent(organisation -> {
            events.publishEvent(new RecoveryProgressed(
                    Generators.timeBasedEpochRandomGenerator().generate(),
                    recovery.getId(),
                    recovery.state(),
                    organisation,
                    recovery.asked().person().displayName(),
                    recovery.asked().email(),
                    recovery.decision().dueAt(),
                    recovery.state() == RecoveryState.APPROVED ? administrators(organisation) : List.of(),
                    recovery.state() == RecoveryState.ASKED ? guardians.deciders(organisation) : List.of(),
                    recovery.decision().reason(),
                    clock.instant()));
            audit.recovery(recovery, organisation, author);
        });
    }

    private List<EmailAddress> administrators(Organisation organisation) {
        var role = organisation.kind() == OrganisationKind.PARTNER_STRUCTURE
                ? Role.PARTNER_MANAGER
                : Role.PORTAL_ADMINISTRATOR;
        return accounts.membersOf(organisation.kind(), organisation.key(), role).stream()
                .map(AccountView::email)
                .distinct()
                .toList();
    }
}
