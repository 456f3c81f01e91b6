package fr.prevention.identity.spi;

import fr.prevention.identity.domain.audit.AuditSeal;
import fr.prevention.identity.domain.audit.ChainEnd;
import fr.prevention.identity.domain.audit.KeptEntry;
import fr.prevention.identity.domain.audit.SealedEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

public final class InMemoryAuditChain implements AuditChain {

    private final List<SealedEntry> entries = new ArrayList<>();

    @Override
    public AuditSeal heldEnd() {
        return entries.isEmpty() ? AuditSeal.BEGINNING : entries.getLast().seal();
    }

    @Override
    public boolean holds(UUID entry) {
        return entries.stream().anyMatch(kept -> kept.entry().id().equals(entry));
    }

    @Override
    public void put(SealedEntry sealed) {
        entries.add(sealed);
    }

    @Override
    public ChainEnd end() {
        return new ChainEnd(
                heldEnd(), entries.isEmpty() ? 0 : entries.getLast().seal().number());
    }

    @Override
    public List<KeptEntry> after(long number, int limit) {
        return entries.stream()
                .filter(entry -> entry.seal().number() > number)
                .limit(limit)
                .map(entry -> new KeptEntry(entry.seal().number(), Optional.of(entry)))
                .toList();
    }

    public List<SealedEntry> entries() {
        return List.copyOf(entries);
    }

    /** The acts told so far, in their order. */
    public List<String> acts() {
        return entries.stream().map(kept -> kept.entry().act()).toList();
    }
}
