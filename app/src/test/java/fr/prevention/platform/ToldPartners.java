package fr.prevention.platform;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.StructureSheets;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the partner space answers in the tests of the platform: nothing is known and no file is named. */
public class ToldPartners implements StructureSheets {

    @Override
    public StructureSheet structure(Actor actor, BodyCode body, StructureId structure) {
        throw new PartnerRefused(new PartnerRefusal.UnknownStructure());
    }

    @Override
    public AgreementSheet agreement(Actor actor, BodyCode body, AgreementId agreement) {
        throw new PartnerRefused(new PartnerRefusal.UnknownAgreement());
    }

    @Override
    public Optional<String> nameOf(StructureId structure) {
        return Optional.empty();
    }

    @Override
    public Set<UUID> referencedFiles(Collection<UUID> keys) {
        return Set.of();
    }
}
