package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountContact;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.IdentityRefusal.UnknownAccount;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.domain.access.LinkEnding;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.spi.AccessLinks;
import fr.prevention.identity.spi.Accounts;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AccountContactService implements AccountContact {

    private final Accounts accounts;
    private final AccessLinks links;
    private final AccountAudit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountContactService(
            Accounts accounts, AccessLinks links, AccountAudit audit, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.links = links;
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
            links.endAll(account.getId(), LinkEnding.EMAIL_CHANGED, clock.instant());
            events.publishEvent(changed);
            audit.emailChanged(account, changed, Author.of(actor), "");
        });
    }

    private Account own(Actor actor, ChangeEmail command) {
        return accounts.held(command.account())
                .filter(account -> account.getId().equals(actor.account()))
                .filter(Account::isActive)
                .orElseThrow(() -> new IdentityRefused(new UnknownAccount()));
    }
}
