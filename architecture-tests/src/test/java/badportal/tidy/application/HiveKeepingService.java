package badportal.tidy.application;

import badportal.tidy.api.HiveKeeping;
import badportal.tidy.api.HiveRefusal;
import badportal.tidy.api.HiveRefused;
import badportal.tidy.domain.Hive;
import badportal.tidy.spi.Hives;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inspections. */
@Service
class HiveKeepingService implements HiveKeeping {

    private final Hives hives;
    private final ApplicationEventPublisher events;

    HiveKeepingService(Hives hives, ApplicationEventPublisher events) {
        this.hives = hives;
        this.events = events;
    }

    @Override
    @Transactional
    public void inspect(InspectHive command) {
        Hive hive = hives.find(command.hive()).orElseThrow(() -> new HiveRefused(new HiveRefusal.UnknownHive()));
        events.publishEvent(hive.inspect(command.at()));
        hives.save(hive);
    }
}
