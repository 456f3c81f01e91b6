package fr.prevention.establishment.application;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefusal.UnknownEstablishment;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.establishment.api.FundCorrespondence;
import fr.prevention.establishment.api.RegionalFundDirectory;
import fr.prevention.establishment.api.RegionalFundDirectory.FundSheet;
import fr.prevention.establishment.domain.Establishment;
import fr.prevention.establishment.domain.EstablishmentAccess;
import fr.prevention.establishment.domain.FundMessage;
import fr.prevention.establishment.domain.Revision;
import fr.prevention.establishment.spi.Establishments;
import fr.prevention.establishment.spi.FundMessages;
import fr.prevention.establishment.spi.FundMessages.Addition;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.Actor;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class FundCorrespondenceService implements FundCorrespondence {

    private final Establishments establishments;
    private final FundMessages messages;
    private final RegionalFundDirectory funds;
    private final AccountDirectory accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FundCorrespondenceService(
            Establishments establishments,
            FundMessages messages,
            RegionalFundDirectory funds,
            AccountDirectory accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.establishments = establishments;
        this.messages = messages;
        this.funds = funds;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void send(Actor actor, SendFundMessage command) {
        Establishment from = known(command.establishment(), own -> EstablishmentAccess.isOwn(actor, own.getId()));
        FundMessage message = FundMessage.write(command, from, Revision.by(actor, clock.instant()));
        if (messages.add(message) == Addition.ADDED) {
            var replyTo = accounts.account(actor.account()).map(AccountView::email);
            events.publishEvent(message.sent(from, fundOf(from).mailbox(), replyTo.orElse(null)));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<FundMessageView> sentBy(Actor actor, EstablishmentId establishment) {
        if (!EstablishmentAccess.isOwn(actor, establishment)) {
            known(establishment, read -> EstablishmentAccess.mayRead(actor, read.getId(), read.fund()));
        }
        return messages.sentBy(establishment);
    }

    private Establishment known(EstablishmentId id, Predicate<Establishment> allowed) {
        return establishments
                .find(id)
                .filter(allowed)
                .orElseThrow(() -> new EstablishmentRefused(new UnknownEstablishment()));
    }

    private FundSheet fundOf(Establishment establishment) {
        return funds.fund(establishment.fund()).orElseThrow();
    }
}
