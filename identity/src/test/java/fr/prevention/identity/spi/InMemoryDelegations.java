package fr.prevention.identity.spi;

import fr.prevention.identity.api.DelegationId;
import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.domain.delegation.Delegation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

public final class InMemoryDelegations implements Delegations {

    private final Map<DelegationId, Delegation> delegations = new HashMap<>();

    @Override
    public void add(Delegation delegation) {
        delegations.putIfAbsent(delegation.getId(), copy(delegation, delegation.version()));
    }

    @Override
    public Optional<Delegation> byId(DelegationId id) {
        return Optional.ofNullable(delegations.get(id)).map(found -> copy(found, found.version()));
    }

    @Override
    public Optional<Delegation> held(DelegationId id) {
        return byId(id);
    }

    @Override
    public Optional<Delegation> bySecret(String hash) {
        return delegations.values().stream()
                .filter(each -> hash.equals(each.progress().secretHash()))
                .findFirst()
                .map(found -> copy(found, found.version()));
    }

    @Override
    public List<Delegation> of(OrganisationKind kind, String key) {
        return delegations.values().stream()
                .filter(each -> each.terms().organisation().kind() == kind
                        && each.terms().organisation().key().equals(key))
                .sorted(Comparator.comparing(each -> !each.isRunning()))
                .map(found -> copy(found, found.version()))
                .toList();
    }

    @Override
    public List<DelegationId> due(LocalDate today) {
        return delegations.values().stream()
                .filter(Delegation::isRunning)
                .filter(each -> each.lastDay().isBefore(today) || warns(each, today))
                .map(Delegation::getId)
                .toList();
    }

    private static boolean warns(Delegation delegation, LocalDate today) {
        return delegation.account().isPresent()
                && !delegation.lastDay().isAfter(today.plusDays(7))
                && !Objects.equals(delegation.progress().warnedFor(), delegation.lastDay());
    }

    @Override
    public void save(Delegation delegation) {
        var kept = delegations.get(delegation.getId());
        if (kept == null || kept.version() != delegation.version()) {
            throw new IdentityRefused(new ChangedMeanwhile());
        }
        delegations.put(delegation.getId(), copy(delegation, delegation.version() + 1));
    }

    private static Delegation copy(Delegation delegation, long version) {
        return Delegation.reconstitute(
                delegation.getId(), delegation.terms(), delegation.lastDay(), delegation.progress(), version);
    }
}
