package fr.prevention.partnerspace.domain.request;

import fr.prevention.identity.api.AccountId;
import org.jmolecules.ddd.types.ValueObject;

/** The agent of the body who treats a request, with the name lists show. */
public record AgentInCharge(AccountId account, String name) implements ValueObject {}
