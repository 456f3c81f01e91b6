package fr.prevention.identity.application;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountSecurityChanged;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.SecurityChange;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.spi.Accounts;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what changed in the protection of an account: to its holder, after the event, and to the audit trail. */
@Component
class SecurityChanges {

    private final Accounts accounts;
    private final AccountAudit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecurityChanges(Accounts accounts, AccountAudit audit, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The last statement of a transaction: the audit trail is held until its end. */
    void tell(AccountId id, SecurityChange change) {
        var account = active(id);
        publish(account, change);
        audit.of(account, act(change), new Author(id, account.displayName()), List.of(), "");
    }

    /** Tells the holder alone, of something that changes nothing. */
    void warn(AccountId id, SecurityChange change) {
        publish(active(id), change);
    }

    private void publish(Account account, SecurityChange change) {
        events.publishEvent(new AccountSecurityChanged(
                Generators.timeBasedEpochRandomGenerator().generate(),
                account.getId(),
                account.login().value(),
                account.displayName(),
                account.email(),
                change,
                clock.instant()));
    }

    Account active(AccountId id) {
        return accounts.byId(id).filter(Account::isActive).orElseThrow(() -> new IdentityRefused(new UnknownAccount()));
    }

    private static String act(SecurityChange change) {
        return "account." + change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
