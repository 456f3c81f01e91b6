package fr.prevention.establishment;

import fr.prevention.establishment.api.EstablishmentEnrolled;
import fr.prevention.establishment.api.FundMessageSent;
import fr.prevention.establishment.api.ProfileEvent;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every event the context has published, whatever the thread. */
@Component
public class PublishedFacts {

    private final Queue<Object> facts = new ConcurrentLinkedQueue<>();

    @EventListener
    void enrolled(EstablishmentEnrolled fact) {
        facts.add(fact);
    }

    @EventListener
    void profile(ProfileEvent fact) {
        facts.add(fact);
    }

    @EventListener
    void sent(FundMessageSent fact) {
        facts.add(fact);
    }

    public <T> List<T> of(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
