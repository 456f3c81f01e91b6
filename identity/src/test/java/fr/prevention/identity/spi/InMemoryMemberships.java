package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class InMemoryMemberships implements Memberships {

    private final Map<AccountId, List<Membership>> byAccount = new HashMap<>();

    @Override
    public List<Membership> of(AccountId account) {
        return List.copyOf(byAccount.getOrDefault(account, List.of()));
    }

    /** Every account with what it holds. */
    public Map<AccountId, List<Membership>> all() {
        return Map.copyOf(byAccount);
    }

    @Override
    public void put(AccountId account, Membership membership, Instant grantedAt) {
        var held = byAccount.computeIfAbsent(account, unknown -> new ArrayList<>());
        for (var place = 0; place < held.size(); place++) {
            var kept = held.get(place);
            if (isOf(
                    kept,
                    membership.organisation().kind(),
                    membership.organisation().key(),
                    membership.role())) {
                held.set(
                        place,
                        new Membership(
                                kept.id(),
                                membership.organisation(),
                                membership.role(),
                                membership.rights(),
                                membership.until()));
                return;
            }
        }
        held.add(membership);
    }

    @Override
    public void remove(AccountId account, OrganisationKind kind, String key, Role role) {
        byAccount.computeIfPresent(account, (holder, held) -> {
            held.removeIf(kept -> isOf(kept, kind, key, role));
            return held;
        });
    }

    private static boolean isOf(Membership membership, OrganisationKind kind, String key, Role role) {
        return membership.role() == role
                && membership.organisation().kind() == kind
                && membership.organisation().key().equals(key);
    }
}
