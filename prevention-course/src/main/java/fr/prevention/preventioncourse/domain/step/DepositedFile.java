package fr.prevention.preventioncourse.domain.step;

import fr.prevention.preventioncourse.api.DocumentId;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;

/** A document where a question uses it, with the file it holds at that time. */
public record DepositedFile(DocumentId document, UUID fileKey, String fileName) implements ValueObject {}
