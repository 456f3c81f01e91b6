package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.users.Roster;
import fr.prevention.identity.domain.users.RosterMember;
import fr.prevention.identity.domain.users.UserRoles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public final class InMemoryRosters implements Rosters {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final InMemoryAccounts accounts;
    private final InMemoryMemberships memberships;
    private final LocalDate today;
    private final Set<Organisation> registered = new HashSet<>();
    private final Set<Place> suspended = new HashSet<>();
    private final Set<Place> contacts = new HashSet<>();

    private record Place(AccountId account, OrganisationKind kind, String key) {}

    public InMemoryRosters(InMemoryAccounts accounts, InMemoryMemberships memberships, Instant now) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.today = LocalDate.ofInstant(now, PARIS);
    }

    @Override
    public Optional<Roster> held(OrganisationKind kind, String key) {
        return Stream.concat(
                        registered.stream(),
                        memberships.all().values().stream()
                                .flatMap(List::stream)
                                .map(Membership::organisation))
                .filter(organisation ->
                        organisation.kind() == kind && organisation.key().equals(key))
                .findFirst()
                .map(organisation -> new Roster(organisation, members(kind, key)));
    }

    @Override
    public Roster held(Organisation organisation, Instant at) {
        registered.add(organisation);
        return held(organisation.kind(), organisation.key()).orElseThrow();
    }

    private List<RosterMember> members(OrganisationKind kind, String key) {
        return memberships.all().entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), at(entry.getValue(), kind, key)))
                .filter(entry -> !entry.getValue().isEmpty())
                .sorted(Comparator.comparing((Map.Entry<AccountId, List<Membership>> entry) ->
                        entry.getKey().value()))
                .map(entry -> member(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Membership> at(List<Membership> held, OrganisationKind kind, String key) {
        return held.stream()
                .filter(membership -> membership.organisation().kind() == kind
                        && membership.organisation().key().equals(key)
                        && membership.holdsOn(today)
                        && UserRoles.of(kind).contains(membership.role()))
                .toList();
    }

    private RosterMember member(AccountId account, List<Membership> held) {
        var organisation = held.getFirst().organisation();
        var place = new Place(account, organisation.kind(), organisation.key());
        return new RosterMember(
                account,
                held.stream().map(Membership::role).collect(Collectors.toSet()),
                held.stream()
                        .flatMap(membership -> membership.rights().stream())
                        .collect(Collectors.toSet()),
                held.getFirst().until(),
                contacts.contains(place),
                suspended.contains(place),
                accounts.byId(account).filter(Account::isActive).isPresent());
    }

    @Override
    public void suspend(OrganisationKind kind, String key, AccountId account, Instant at) {
        suspended.add(new Place(account, kind, key));
    }

    @Override
    public void resume(OrganisationKind kind, String key, AccountId account) {
        suspended.remove(new Place(account, kind, key));
    }

    @Override
    public void markContact(OrganisationKind kind, String key, AccountId account, boolean contact) {
        var place = new Place(account, kind, key);
        if (contact) {
            contacts.add(place);
        } else {
            contacts.remove(place);
        }
    }

    @Override
    public boolean actsElsewhere(AccountId account, OrganisationKind kind, String key, Instant at) {
        return memberships.of(account).stream()
                .filter(membership -> membership.organisation().kind() != kind
                        || !membership.organisation().key().equals(key))
                .filter(membership -> membership.holdsOn(LocalDate.ofInstant(at, PARIS)))
                .anyMatch(membership -> !suspended.contains(new Place(
                        account,
                        membership.organisation().kind(),
                        membership.organisation().key())));
    }

    @Override
    public int highestRank(String stem) {
        return accounts.logins().stream()
                .map(login -> login.value())
                .filter(login -> login.matches(stem + "\\.\\d{1,6}"))
                .flatMapToInt(login -> IntStream.of(Integer.parseInt(login.substring(stem.length() + 1))))
                .max()
                .orElse(0);
    }
}
