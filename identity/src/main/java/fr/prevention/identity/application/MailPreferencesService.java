package fr.prevention.identity.application;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.MailKind;
import fr.prevention.identity.api.MailPreferences;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.spi.Memberships;
import fr.prevention.identity.spi.RefusedMails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class MailPreferencesService implements MailPreferences {

    private final RefusedMails refused;
    private final Memberships memberships;
    private final Clock clock;

    MailPreferencesService(RefusedMails refused, Memberships memberships, Clock clock) {
        this.refused = refused;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<MailChoice> choices(Actor actor) {
        var unwanted = refused.of(actor.account());
        return received(actor).stream()
                .map(kind -> new MailChoice(kind, !unwanted.contains(kind)))
                .toList();
    }

    @Override
    @Transactional
    public void choose(Actor actor, Set<MailKind> wanted) {
        var received = Set.copyOf(received(actor));
        refused.allow(actor.account(), kept(received, wanted::contains));
        refused.refuse(actor.account(), kept(received, kind -> !wanted.contains(kind)), clock.instant());
    }

    private static Set<MailKind> kept(Set<MailKind> kinds, Predicate<MailKind> condition) {
        return kinds.stream().filter(condition).collect(Collectors.toSet());
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountId> willing(MailKind kind, Collection<AccountId> accounts) {
        var unwilling = refused.refusing(kind, accounts);
        return accounts.stream().filter(account -> !unwilling.contains(account)).toList();
    }

    private List<MailKind> received(Actor actor) {
        var today = LocalDate.now(clock);
        var roles = memberships.of(actor.account()).stream()
                .filter(membership -> membership.holdsOn(today))
                .map(Membership::role)
                .collect(Collectors.toSet());
        return Arrays.stream(MailKind.values())
                .filter(kind -> roles.contains(kind.role()))
                .toList();
    }
}
