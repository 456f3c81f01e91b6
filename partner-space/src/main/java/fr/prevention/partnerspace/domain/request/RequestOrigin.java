package fr.prevention.partnerspace.domain.request;

import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.StructureId;
import org.jmolecules.ddd.types.ValueObject;

/** What a request is born with: its id, and the two sides it stands between. */
public record RequestOrigin(RequestId id, StructureId structure, BodyCode body) implements ValueObject {}
