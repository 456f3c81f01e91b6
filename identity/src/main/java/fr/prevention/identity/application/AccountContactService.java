package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountContact;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.domain.Account;
import fr.prevention.identity.spi.Accounts;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AccountContactService implements AccountContact {

    private final Accounts accounts;
    private final AccountAudit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountContactService(Accounts accounts, AccountAudit audit, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void changeEmail(Actor actor, ChangeEmail command) {
        var account = own(actor, command);
        account.changeEmail(command.email(), command.version(), clock.instant()).ifPresent(changed -> {
            accounts.save(account);
            events.publishEvent(changed);
            audit.emailChanged(account, changed, Author.of(actor), "");
        });
    }

    private Account own(Actor actor, ChangeEmail command) {
        return accounts.byId(command.account())
                .filter(account -> account.getId().equals(actor.account()))
                .filter(Account::isActive)
                .orElseThrow(() -> new IdentityRefused(new UnknownAccount()));
    }
}
