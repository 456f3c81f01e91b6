package fr.prevention.partnerspace.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Under which agreement a structure and a body work together. */
public interface AgreementDirectory {

    /**
     * The agreement that counts for this structure and this body on a day in Paris: the one in force, else the next to come,
     * else the last that ended; empty when they never had any.
     */
    Optional<AgreementView> of(StructureId structure, BodyCode body, LocalDate day);

    /** For each body with which the structure has an agreement in force or to come on that day, the one that counts; by name. */
    List<AgreementView> openOf(StructureId structure, LocalDate day);

    /**
     * An agreement as it stands on the day asked for.
     *
     * @param daysLeft the days after that day until the last one included: 0 on the end date, negative once it is past
     */
    record AgreementView(
            AgreementId id,
            StructureId structure,
            String structureName,
            BodyCode body,
            String bodyName,
            LocalDate startsOn,
            LocalDate endsOn,
            int maxTechnicians,
            int maxManagers,
            AgreementState state,
            long daysLeft) {}
}
