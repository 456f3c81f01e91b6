package fr.prevention.partnerspace.spi;

import fr.prevention.partnerspace.api.BodyDirectory.BodyView;

/** The health-insurance bodies. */
public interface Bodies {

    /** Adds the body, or replaces its name and mailbox. */
    void put(BodyView body);
}
