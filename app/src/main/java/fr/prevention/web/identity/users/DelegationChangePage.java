package fr.prevention.web.identity.users;

import fr.prevention.identity.api.AccessDelegation.DelegationView;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;

/** Another last day for an access, or its end. */
public record DelegationChangePage(
        UserPlace place, DelegationView delegation, Typed typed, FormErrors errors, String latest) {}
