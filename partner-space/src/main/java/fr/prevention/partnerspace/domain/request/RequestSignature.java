package fr.prevention.partnerspace.domain.request;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import org.jmolecules.ddd.types.ValueObject;

/** Who does something to a request, and when. */
public record RequestSignature(AccountId account, String name, Instant at) implements ValueObject {}
