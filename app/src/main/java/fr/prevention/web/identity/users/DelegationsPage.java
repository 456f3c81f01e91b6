package fr.prevention.web.identity.users;

import fr.prevention.identity.api.AccessDelegation.DelegationView;
import java.util.List;

/** {@code Accès temporaires}: what runs, and what has ended. */
public record DelegationsPage(UserPlace place, List<DelegationView> running, List<DelegationView> ended) {}
