package badportal.sloppy.adapter.fax;

import badportal.tidy.api.HiveInspected;
import org.springframework.context.event.EventListener;

/** In a package that does not say it is an adapter, and listening where no map shows it. */
class FaxLetters {

    @EventListener
    void on(HiveInspected inspected) {}
}
