package fr.prevention.partnerspace;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every event the context has published, whatever the thread, even by acts that were rolled back. */
@Component
public class PublishedFacts {

    private final Queue<Record> facts = new ConcurrentLinkedQueue<>();

    @EventListener
    void on(Record fact) {
        facts.add(fact);
    }

    public <T> List<T> of(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
