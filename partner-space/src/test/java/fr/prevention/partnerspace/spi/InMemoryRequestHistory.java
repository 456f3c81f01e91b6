package fr.prevention.partnerspace.spi;

import fr.prevention.partnerspace.api.RequestFact;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestMessage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What happened to requests, for use case tests. */
public final class InMemoryRequestHistory implements RequestHistory {

    private final Map<UUID, RequestFact> facts = new LinkedHashMap<>();
    private final Map<UUID, RequestMessage> messages = new LinkedHashMap<>();

    @Override
    public boolean holds(UUID submission) {
        return facts.containsKey(submission);
    }

    @Override
    public void add(RequestId request, UUID submission, RequestFact fact) {
        facts.put(submission, fact);
    }

    @Override
    public void add(RequestId request, RequestMessage message) {
        messages.put(message.id(), message);
    }

    @Override
    public boolean holdsMessage(UUID submission) {
        return messages.containsKey(submission);
    }

    public List<RequestFact> facts() {
        return List.copyOf(facts.values());
    }

    public List<RequestMessage> messages() {
        return List.copyOf(messages.values());
    }
}
