package badportal.tidy.api;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Which hive. */
public record HiveId(UUID value) implements Identifier {}
