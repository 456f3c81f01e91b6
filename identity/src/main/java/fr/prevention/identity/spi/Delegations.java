package fr.prevention.identity.spi;

import fr.prevention.identity.api.DelegationId;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.domain.delegation.Delegation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The delegations of all organisations. */
public interface Delegations {

    /** Adds one unless its id is there already. */
    void add(Delegation delegation);

    Optional<Delegation> byId(DelegationId id);

    /** The same, which nobody else can change before the end of the transaction. */
    Optional<Delegation> held(DelegationId id);

    /** The one that the secret with this hash opens. */
    Optional<Delegation> bySecret(String hash);

    /** Those of an organisation, the running ones first, then the latest ended. */
    List<Delegation> of(OrganisationKind kind, String key);

    /** Those that run and whose last day is before this one, or at most seven days later without its warning. */
    List<DelegationId> due(LocalDate today);

    /** Writes a held one. */
    void save(Delegation delegation);
}
