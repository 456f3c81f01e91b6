/** The embedded PostgreSQL used when nothing is configured, demo mode that goes with it, and the migrations of every schema. */
@NullMarked
@NamedInterface("database")
package fr.prevention.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
