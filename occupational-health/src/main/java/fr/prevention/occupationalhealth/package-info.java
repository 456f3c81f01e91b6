/**
 * Occupational health: services, their member companies, employees and declared risks, the visits that the law asks for,
 * and the papers exchanged with the employer. Nothing is built here yet; the rule of the context already holds: it may ask
 * identity and establishment, through their api alone.
 */
@ApplicationModule(
        displayName = "Occupational health",
        allowedDependencies = {"identity :: api", "establishment :: api"})
@NullMarked
package fr.prevention.occupationalhealth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
