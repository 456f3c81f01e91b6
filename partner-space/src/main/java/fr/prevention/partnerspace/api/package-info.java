/** What the partner space offers to screens and other contexts: driving ports, views, events, ids and refusals. */
@NamedInterface("api")
@Port
@NullMarked
package fr.prevention.partnerspace.api;

import org.jmolecules.architecture.hexagonal.Port;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
