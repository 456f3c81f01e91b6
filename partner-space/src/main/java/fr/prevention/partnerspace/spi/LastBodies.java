package fr.prevention.partnerspace.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.StructureId;
import java.time.Instant;
import java.util.Optional;

/** The body that a person chose last, structure by structure. */
public interface LastBodies {

    Optional<BodyCode> of(AccountId account, StructureId structure);

    void remember(AccountId account, StructureId structure, BodyCode body, Instant at);
}
