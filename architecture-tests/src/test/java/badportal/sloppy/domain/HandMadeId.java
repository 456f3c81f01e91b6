package badportal.sloppy.domain;

import org.jmolecules.ddd.types.Identifier;

/** An id with a life. */
public final class HandMadeId implements Identifier {}
