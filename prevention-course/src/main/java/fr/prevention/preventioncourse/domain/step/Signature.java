package fr.prevention.preventioncourse.domain.step;

import java.time.Instant;
import org.jmolecules.ddd.types.ValueObject;

/** Who did something, by displayed name ("" for the portal itself), and when. */
public record Signature(String name, Instant at) implements ValueObject {}
