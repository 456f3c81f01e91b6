/**
 * The technology that no context owns: database, clock, security, mail, files, drafts, sessions. It knows the contexts by
 * their api alone.
 */
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {
            "identity :: api",
            "establishment :: api",
            "preventioncourse :: api",
            "partnerspace :: api"
        })
@NullMarked
package fr.prevention.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
