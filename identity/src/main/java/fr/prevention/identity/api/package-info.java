/** What identity offers: sign-in, provisioning of accounts, their contact address, and the directory of who is who. */
@NamedInterface("api")
@Port
@NullMarked
package fr.prevention.identity.api;

import org.jmolecules.architecture.hexagonal.Port;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
