package badportal.sloppy.api;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Which stone. */
public record StoneId(UUID value) implements Identifier {}
