package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Membership;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class InMemoryMemberships implements Memberships {

    private final Map<AccountId, List<Membership>> byAccount = new HashMap<>();

    @Override
    public void add(AccountId account, Membership membership, Instant grantedAt) {
        var held = byAccount.computeIfAbsent(account, unknown -> new ArrayList<>());
        if (held.stream().noneMatch(other -> sameRight(other, membership))) {
            held.add(membership);
        }
    }

    public List<Membership> heldBy(AccountId account) {
        return byAccount.getOrDefault(account, List.of());
    }

    private static boolean sameRight(Membership one, Membership other) {
        return one.role() == other.role()
                && one.organisation().kind() == other.organisation().kind()
                && one.organisation().key().equals(other.organisation().key());
    }
}
