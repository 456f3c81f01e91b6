package fr.prevention.identity.spi;

import fr.prevention.identity.domain.access.AttemptAllowance;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryAttempts implements Attempts {

    private final Map<String, Tries> byName = new HashMap<>();

    @Override
    public Optional<Duration> take(String name, AttemptAllowance allowance, Instant at) {
        var kept = byName.get(name);
        var now = kept != null && kept.last().isAfter(at) ? kept.last() : at;
        if (kept != null && kept.next().isAfter(now)) {
            return Optional.of(Duration.between(at, kept.next()));
        }
        var count = kept != null && kept.last().isAfter(at.minus(allowance.memory())) ? kept.count() + 1 : 1;
        byName.put(name, new Tries(count, now, now.plus(allowance.pauseAfter(count))));
        return Optional.empty();
    }

    @Override
    public Optional<Duration> take(Try first, Try second, Instant at) {
        return take(first.name(), first.allowance(), at).or(() -> take(second.name(), second.allowance(), at));
    }

    @Override
    public void forget(String name) {
        byName.remove(name);
    }

    @Override
    public void giveBack(String name) {
        byName.computeIfPresent(
                name, (_, tries) -> new Tries(Math.max(0, tries.count() - 1), tries.last(), tries.last()));
    }

    @Override
    public void purge(Instant before) {
        byName.values().removeIf(tries -> tries.last().isBefore(before));
    }

    private record Tries(int count, Instant last, Instant next) {}
}
