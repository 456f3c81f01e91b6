package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.users.MemberReference;
import fr.prevention.identity.domain.users.RosterMember;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class InMemoryKnownMembers implements KnownMembers {

    private final InMemoryAccounts accounts;
    private final InMemoryMemberships memberships;
    private final InMemoryRosters rosters;
    private final Map<MemberReference, Set<String>> numbers = new HashMap<>();
    private final Map<String, Organisation> services = new HashMap<>();

    public InMemoryKnownMembers(InMemoryAccounts accounts, InMemoryMemberships memberships, InMemoryRosters rosters) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.rosters = rosters;
    }

    @Override
    public void add(String memberNumber, Collection<MemberReference> references, Instant at) {
        references.forEach(reference ->
                numbers.computeIfAbsent(reference, _ -> new HashSet<>()).add(memberNumber));
    }

    @Override
    public List<AccountId> contacts(MemberReference reference, EmailAddress email, Instant at) {
        var mailed = accounts.byEmail(email).stream().map(Account::getId).collect(Collectors.toSet());
        return named(reference)
                .flatMap(number -> rosters.held(OrganisationKind.MEMBER_COMPANY, number).stream())
                .flatMap(roster -> roster.members().stream())
                .filter(member -> member.portalContact() && !member.suspended())
                .map(RosterMember::account)
                .filter(mailed::contains)
                .distinct()
                .toList();
    }

    @Override
    public void entrust(String memberNumber, Organisation service, Instant at) {
        services.put(memberNumber, service);
    }

    @Override
    public Optional<Organisation> serviceOf(String memberNumber) {
        return Optional.ofNullable(services.get(memberNumber));
    }

    @Override
    public Set<String> entrustedTo(String service, Collection<String> memberNumbers) {
        return memberNumbers.stream()
                .filter(number -> serviceOf(number)
                        .filter(held -> held.key().equals(service))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private Stream<String> named(MemberReference reference) {
        return Stream.concat(
                        numbers.getOrDefault(reference, Set.of()).stream(),
                        memberships.all().values().stream()
                                .flatMap(List::stream)
                                .map(membership -> membership.organisation().key())
                                .filter(key -> MemberReference.parse(key)
                                        .filter(reference::equals)
                                        .isPresent()))
                .distinct();
    }
}
