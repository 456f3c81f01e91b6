package fr.prevention.identity.application;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.PasswordReset;
import fr.prevention.identity.api.PasswordResetAsked;
import fr.prevention.identity.domain.Account;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Memberships;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Memberships memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordResetService(Accounts accounts, Memberships memberships, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
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
    public void askAsMember(String memberNumber, String email) {
        publish(memberNumber, email);
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
            return mailedTo(request.email()).filter(account -> isOfMember(account, request.identifier()));
        }
        var mailed = mailedTo(request.identifier()).toList();
        return mailed.isEmpty()
                ? LoginIdentifier.parse(request.identifier()).flatMap(accounts::byLogin).stream()
                : mailed.stream();
    }

    private Stream<Account> mailedTo(String typed) {
        return EmailAddress.parse(typed).map(accounts::byEmail).stream().flatMap(List::stream);
    }

    private boolean isOfMember(Account account, String memberNumber) {
        var today = LocalDate.now(clock);
        var number = memberNumber.strip();
        return memberships.of(account.getId()).stream()
                .filter(membership -> membership.holdsOn(today))
                .anyMatch(membership -> membership.organisation().kind() == OrganisationKind.MEMBER_COMPANY
                        && membership.organisation().key().equals(number));
    }
}
