package fr.prevention.identity;

import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.StructureGuardians;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Two partner structures: the CPAM of the Somme works with the first, nobody works with the second any more. */
@Component
public class KnownStructures implements StructureGuardians {

    public static final Organisation PANIERS = new Organisation(
            OrganisationKind.PARTNER_STRUCTURE, "0195f3a2-7c1b-7d20-8a55-000000000001", "Les Paniers solidaires");
    public static final Organisation FORMER = new Organisation(
            OrganisationKind.PARTNER_STRUCTURE, "0195f3a2-7c1b-7d20-8a55-000000000002", "L'Ancienne structure");
    public static final Organisation CPAM =
            new Organisation(OrganisationKind.HEALTH_INSURANCE_BODY, "CPAM-SOMME", "CPAM de la Somme");

    @Override
    public Optional<Organisation> named(String name, String postalCode) {
        return List.of(PANIERS, FORMER).stream()
                .filter(structure -> structure.name().equals(name) && postalCode.equals("80000"))
                .findFirst();
    }

    @Override
    public List<Organisation> bodiesOf(String structure) {
        return structure.equals(PANIERS.key()) ? List.of(CPAM) : List.of();
    }

    @Override
    public Set<String> watchedBy(String body, Collection<String> structures) {
        return structures.stream()
                .filter(structure ->
                        body.equals(CPAM.key()) && !bodiesOf(structure).isEmpty())
                .collect(Collectors.toSet());
    }
}
