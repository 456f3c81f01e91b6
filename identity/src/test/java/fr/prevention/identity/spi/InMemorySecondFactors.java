package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.domain.factor.RecoveryCode;
import fr.prevention.identity.domain.factor.TotpSecret;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public final class InMemorySecondFactors implements SecondFactors {

    private final Map<AccountId, KeptFactor> factors = new HashMap<>();
    private final Map<AccountId, Instant> proposals = new HashMap<>();
    private final Map<AccountId, Long> steps = new HashMap<>();
    private final Map<AccountId, Set<RecoveryCode>> codes = new HashMap<>();

    @Override
    public Optional<KeptFactor> of(AccountId account) {
        return Optional.ofNullable(factors.get(account));
    }

    @Override
    public int recoveryCodesLeft(AccountId account) {
        return codes.getOrDefault(account, Set.of()).size();
    }

    @Override
    public KeptFactor propose(AccountId account, TotpSecret secret, Instant at) {
        var kept = factors.get(account);
        var proposed = proposals.get(account);
        if (kept != null && (kept.isOn() || (proposed != null && proposed.isAfter(at.minus(PROPOSAL_LIFE))))) {
            return kept;
        }
        var factor = new KeptFactor(secret, null);
        factors.put(account, factor);
        proposals.put(account, at);
        return factor;
    }

    @Override
    public boolean confirm(AccountId account, long step, Instant at) {
        var kept = factors.get(account);
        if (kept == null || kept.isOn()) {
            return false;
        }
        factors.put(account, new KeptFactor(kept.secret(), at));
        steps.put(account, step);
        return true;
    }

    @Override
    public boolean takeStep(AccountId account, long step) {
        var kept = factors.get(account);
        if (kept == null || !kept.isOn() || steps.getOrDefault(account, 0L) >= step) {
            return false;
        }
        steps.put(account, step);
        return true;
    }

    @Override
    public boolean take(AccountId account, RecoveryCode code) {
        return codes.getOrDefault(account, new HashSet<>()).remove(code);
    }

    @Override
    public void replaceRecoveryCodes(AccountId account, List<RecoveryCode> fresh) {
        codes.put(account, new HashSet<>(fresh));
    }

    @Override
    public boolean remove(AccountId account) {
        var removed = factors.remove(account);
        codes.remove(account);
        return removed != null && removed.isOn();
    }
}
