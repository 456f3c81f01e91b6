package fr.prevention.identity.application;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.PasswordReset;
import fr.prevention.identity.api.PasswordResetAsked;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.users.MemberReference;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.KnownMembers;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PasswordResetService implements PasswordReset {

    private static final int LONGEST = 254;

    private final Accounts accounts;
    private final KnownMembers members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordResetService(Accounts accounts, KnownMembers members, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void ask(String identifier) {
        publish(identifier, "");
    }

    @Override
    @Transactional
    public void askAsMember(String reference, String email) {
        publish(reference, email);
    }

    private void publish(String identifier, String email) {
        events.publishEvent(new PasswordResetAsked(
                Generators.timeBasedEpochRandomGenerator().generate(),
                shortened(identifier),
                shortened(email),
                clock.instant()));
    }

    private static String shortened(String typed) {
        return typed.codePointCount(0, typed.length()) > LONGEST
                ? typed.substring(0, typed.offsetByCodePoints(0, LONGEST))
                : typed;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountId> accountsOf(PasswordResetAsked request) {
        return found(request)
                .filter(Account::isActive)
                .sorted(Comparator.comparing(account -> account.login().value()))
                .map(Account::getId)
                .toList();
    }

    private Stream<Account> found(PasswordResetAsked request) {
        if (!request.email().isEmpty()) {
            return contacts(request);
        }
        var mailed = mailedTo(request.identifier()).toList();
        return mailed.isEmpty()
                ? LoginIdentifier.parse(request.identifier()).flatMap(accounts::byLogin).stream()
                : mailed.stream();
    }

    private Stream<Account> mailedTo(String typed) {
        return EmailAddress.parse(typed).map(accounts::byEmail).stream().flatMap(List::stream);
    }

    private Stream<Account> contacts(PasswordResetAsked request) {
        return EmailAddress.parse(request.email()).stream()
                .flatMap(email -> MemberReference.parse(request.identifier()).stream()
                        .flatMap(reference -> members.contacts(reference, email, request.occurredAt()).stream()))
                .flatMap(account -> accounts.byId(account).stream());
    }
}
