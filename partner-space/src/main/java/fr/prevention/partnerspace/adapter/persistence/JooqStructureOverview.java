package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.AGREEMENT;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.PARTNER_STRUCTURE;
import static org.jooq.impl.DSL.count;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.StructureOverview;
import fr.prevention.partnerspace.api.StructureSize;
import fr.prevention.partnerspace.domain.access.PartnerAccess;
import fr.prevention.partnerspace.domain.agreement.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.SelectSeekStepN;
import org.springframework.stereotype.Repository;

/** A page of the structures in two statements, whatever its length: how many there are, and the rows. */
@Repository
class JooqStructureOverview implements StructureOverview {

    private final DSLContext dsl;
    private final Clock clock;

    JooqStructureOverview(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    @Override
    public StructurePage page(Actor actor, BodyCode body, StructureQuery query) {
        requireOwn(actor, body);
        StructureRows structures = rows(body);
        Record2<Integer, Integer> counts = dsl.select(
                        count().filterWhere(structures.condition(query)),
                        count().filterWhere(structures.in(AgreementState.ENDING)))
                .from(structures.source())
                .where(structures.ofBody())
                .fetchSingle();
        List<StructureRow> page = selected(structures, query)
                .limit(query.size())
                .offset((query.page() - 1) * query.size())
                .fetch(row -> row(row, structures.day()));
        return new StructurePage(page, counts.value1(), query.page(), query.size(), counts.value2());
    }

    @Override
    public List<StructureRow> export(Actor actor, BodyCode body, StructureQuery query) {
        requireOwn(actor, body);
        StructureRows structures = rows(body);
        return selected(structures, query).fetch(row -> row(row, structures.day()));
    }

    private StructureRows rows(BodyCode body) {
        return new StructureRows(body, LocalDate.now(clock));
    }

    private SelectSeekStepN<? extends Record> selected(StructureRows structures, StructureQuery query) {
        return dsl.select(
                        PARTNER_STRUCTURE.ID,
                        PARTNER_STRUCTURE.NAME,
                        PARTNER_STRUCTURE.POSTAL_CODE,
                        PARTNER_STRUCTURE.CITY,
                        PARTNER_STRUCTURE.SIZE,
                        AGREEMENT.ID,
                        AGREEMENT.STARTS_ON,
                        AGREEMENT.ENDS_ON,
                        AGREEMENT.MAX_TECHNICIANS,
                        AGREEMENT.MAX_MANAGERS,
                        StructureRows.TECHNICIANS,
                        StructureRows.MANAGERS)
                .from(structures.source())
                .where(structures.ofBody())
                .and(structures.condition(query))
                .orderBy(StructureRows.order(query));
    }

    private static StructureRow row(Record row, LocalDate day) {
        boolean agreed = row.get(AGREEMENT.ID) != null;
        Period period = agreed ? new Period(row.get(AGREEMENT.STARTS_ON), row.get(AGREEMENT.ENDS_ON)) : null;
        return new StructureRow(
                new StructureId(row.get(PARTNER_STRUCTURE.ID)),
                row.get(PARTNER_STRUCTURE.NAME),
                row.get(PARTNER_STRUCTURE.POSTAL_CODE),
                row.get(PARTNER_STRUCTURE.CITY),
                StructureSize.valueOf(row.get(PARTNER_STRUCTURE.SIZE)),
                agreed ? new AgreementId(row.get(AGREEMENT.ID)) : null,
                period == null ? null : period.stateOn(day),
                period == null ? null : period.startsOn(),
                period == null ? null : period.endsOn(),
                period == null ? 0 : period.daysLeftOn(day),
                row.get(StructureRows.TECHNICIANS),
                agreed ? row.get(AGREEMENT.MAX_TECHNICIANS) : 0,
                row.get(StructureRows.MANAGERS),
                agreed ? row.get(AGREEMENT.MAX_MANAGERS) : 0);
    }

    private static void requireOwn(Actor actor, BodyCode body) {
        if (!new PartnerAccess(actor).actsFor(body)) {
            throw new PartnerRefused(new PartnerRefusal.UnknownBody());
        }
    }
}
