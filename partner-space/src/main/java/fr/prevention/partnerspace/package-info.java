/**
 * Partner space: health-insurance bodies, the partner structures that hold an agreement with them, their managers and
 * technicians, and the requests they send. Nothing is built here yet; the rule of the context already holds: it may ask
 * identity and establishment, through their api alone.
 */
@ApplicationModule(
        displayName = "Partner space",
        allowedDependencies = {"identity :: api", "establishment :: api"})
@NullMarked
package fr.prevention.partnerspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
