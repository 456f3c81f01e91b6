/** What the prevention course offers to screens and other contexts: driving ports, views, events, ids and refusals. */
@NamedInterface("api")
@PrimaryPort
@NullMarked
package fr.prevention.preventioncourse.api;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
