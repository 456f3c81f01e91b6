/**
 * Partner space: associations and public counters that help people get their rights, and the health-insurance bodies they
 * work with.
 *
 * <p>A body records a partner structure and its agreements, dated and limited, and creates the managers of the structure. A
 * manager chooses the body and administers the technicians, who send service requests to it. Whoever acts does so under an
 * agreement that is to come or current on that day, in Paris; the limits of the agreement hold in the database.
 */
@ApplicationModule(
        displayName = "Partner space",
        allowedDependencies = {"identity :: api", "establishment :: api"})
@NullMarked
package fr.prevention.partnerspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
