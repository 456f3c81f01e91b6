package fr.prevention.preventioncourse.domain.course;

import fr.prevention.identity.api.AccountId;
import org.jmolecules.ddd.types.ValueObject;

/** The prevention officer who follows an establishment, under the name the accounts gave. */
public record OfficerInCharge(AccountId account, String name) implements ValueObject {}
