package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.Actor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The structures a body works with: where their agreement stands and how much of its limits is used. */
public interface StructureOverview {

    /** One page of them. Refused: {@code UnknownBody} for anybody but an agent of the body. */
    StructurePage page(Actor actor, BodyCode body, StructureQuery query);

    /** All of them that the query keeps, in its order, for an export. Refused: as for {@link #page}. */
    List<StructureRow> export(Actor actor, BodyCode body, StructureQuery query);

    /** How the list is sorted. */
    enum Sort {
        NAME,
        CITY,
        END,
        TECHNICIANS,
        MANAGERS
    }

    /**
     * What is asked for.
     *
     * @param text words to find in name, city, postal code and contact; "" for no matter
     * @param state the state of the agreement that counts today, nothing for no matter
     * @param withoutAgreement only structures that never had one
     * @param full only structures that have no place left for a technician
     * @param page from 1
     */
    record StructureQuery(
            String text,
            @Nullable AgreementState state,
            boolean withoutAgreement,
            boolean full,
            Sort sort,
            boolean descending,
            int page,
            int size) {}

    /**
     * A page of the list.
     *
     * @param total how many the query keeps
     * @param ending how many agreements of the body end within 30 days, whatever the query
     */
    record StructurePage(List<StructureRow> rows, int total, int page, int size, int ending) {

        public StructurePage {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A structure with the agreement that counts today.
     *
     * @param agreement nothing when there never was one; then the values that come from it are nothing or 0
     */
    record StructureRow(
            StructureId id,
            String name,
            String postalCode,
            String city,
            StructureSize size,
            @Nullable AgreementId agreement,
            @Nullable AgreementState state,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            long daysLeft,
            int activeTechnicians,
            int maxTechnicians,
            int activeManagers,
            int maxManagers) {}
}
