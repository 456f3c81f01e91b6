package fr.prevention.web.identity.users;

import fr.prevention.identity.api.AccessDelegation.DelegationView;
import org.jspecify.annotations.Nullable;

/**
 * What a mailed link offers.
 *
 * @param offer null when it opens nothing any more
 * @param address of the page, with its secret
 */
public record DelegationOfferPage(@Nullable DelegationView offer, String address) {}
