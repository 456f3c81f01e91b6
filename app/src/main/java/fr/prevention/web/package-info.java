/**
 * The HTTP adapter: pages and forms in French for the people who use the portal. It sees the contexts through their api
 * and the technology of the platform, and decides nothing that a context should decide.
 */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {
            "identity :: api",
            "establishment :: api",
            "preventioncourse :: api",
            "partnerspace :: api",
            "platform :: *"
        })
@PrimaryAdapter
@NullMarked
package fr.prevention.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
