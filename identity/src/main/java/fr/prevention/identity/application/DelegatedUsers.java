package fr.prevention.identity.application;

import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.DelegationStage;
import fr.prevention.identity.api.OrganisationUsers.UserOf;
import fr.prevention.identity.domain.delegation.Delegation;
import fr.prevention.identity.spi.Delegations;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The delegations behind users who are outside persons: removing such a user takes the delegation back. */
@Component
class DelegatedUsers {

    private final Delegations delegations;
    private final DelegationAccess access;
    private final Clock clock;

    DelegatedUsers(Delegations delegations, DelegationAccess access, Clock clock) {
        this.delegations = delegations;
        this.access = access;
        this.clock = clock;
    }

    /** The running delegation that made this user, held until the end of the transaction; empty for everybody else. */
    List<Delegation> held(UserOf user) {
        return delegations.of(user.kind(), user.key()).stream()
                .filter(delegation -> isOf(delegation, user))
                .map(Delegation::getId)
                .flatMap(id -> delegations.held(id).stream())
                .filter(delegation -> isOf(delegation, user))
                .toList();
    }

    private static boolean isOf(Delegation delegation, UserOf user) {
        return delegation.isRunning()
                && delegation.account().filter(user.account()::equals).isPresent();
    }

    /** Takes it back; its mails tell the outside person and whoever gave the access. */
    void withdraw(Delegation delegation, Author author) {
        delegation.withdraw(clock.instant());
        delegations.save(delegation);
        access.tell(delegation, DelegationStage.WITHDRAWN, author);
    }
}
