package fr.prevention.identity.application;

import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.DelegationCalendar;
import fr.prevention.identity.api.DelegationId;
import fr.prevention.identity.api.DelegationStage;
import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.domain.access.SecretHash;
import fr.prevention.identity.domain.delegation.Delegation;
import fr.prevention.identity.spi.Delegations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class DelegationCalendarService implements DelegationCalendar {

    private final Delegations delegations;
    private final DelegationAccess access;
    private final Clock clock;

    DelegationCalendarService(Delegations delegations, DelegationAccess access, Clock clock) {
        this.delegations = delegations;
        this.access = access;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DelegationId> due() {
        return delegations.due(LocalDate.now(clock));
    }

    @Override
    @Transactional
    public void pass(DelegationId id) {
        delegations
                .held(id)
                .ifPresent(delegation -> delegation
                        .pass(LocalDate.now(clock), clock.instant())
                        .ifPresent(stage -> {
                            delegations.save(delegation);
                            if (stage == DelegationStage.EXPIRED) {
                                access.close(delegation, Author.PORTAL);
                            }
                            access.tell(delegation, stage, Author.PORTAL);
                        }));
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<LinkSecret> secretOf(DelegationId id) {
        return delegations
                .held(id)
                .filter(Delegation::isRunning)
                .filter(delegation -> delegation.account().isEmpty())
                .map(delegation -> {
                    var secret = LinkSecret.random();
                    delegation.issue(SecretHash.of(secret).value());
                    delegations.save(delegation);
                    return secret;
                });
    }
}
