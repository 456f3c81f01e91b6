package fr.prevention.platform.accounts;

import fr.prevention.establishment.api.PostalCode;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.StructureGuardians;
import fr.prevention.partnerspace.api.AgreementDirectory;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.StructureLookup;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells identity which partner structures are known and which bodies answer for them. */
@Component
class StructuresForIdentity implements StructureGuardians {

    private final StructureLookup structures;
    private final AgreementDirectory agreements;
    private final Clock clock;

    StructuresForIdentity(StructureLookup structures, AgreementDirectory agreements, Clock clock) {
        this.structures = structures;
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public Optional<Organisation> named(String name, String postalCode) {
        return PostalCode.parse(postalCode)
                .flatMap(code -> structures.named(name, code))
                .map(found -> new Organisation(
                        OrganisationKind.PARTNER_STRUCTURE, found.id().value().toString(), found.name()));
    }

    @Override
    public List<Organisation> bodiesOf(String structure) {
        return agreements.openOf(id(structure), LocalDate.now(clock)).stream()
                .map(agreement -> new Organisation(
                        OrganisationKind.HEALTH_INSURANCE_BODY, agreement.body().value(), agreement.bodyName()))
                .toList();
    }

    @Override
    public Set<String> watchedBy(String body, Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : structures
                        .workingWith(
                                new BodyCode(body),
                                keys.stream().map(StructuresForIdentity::id).toList(),
                                LocalDate.now(clock))
                        .stream()
                        .map(found -> found.value().toString())
                        .collect(Collectors.toSet());
    }

    private static StructureId id(String key) {
        return new StructureId(UUID.fromString(key));
    }
}
