package fr.prevention.partnerspace.adapter.persistence;

import fr.prevention.partnerspace.TickingClock;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.StructureId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Bodies, structures and agreements as they stand in the tables, for tests on requests. */
@Component
public class GivenPartners {

    private final DSLContext dsl;

    GivenPartners(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** A body of the test's own. */
    @Transactional
    public BodyCode body() {
        String code = "CPAM-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        dsl.execute(
                "insert into partner_space.health_insurance_body (code, name, email) values (?, ?, 'ods@cpam.example')",
                code,
                "CPAM de test " + code);
        return new BodyCode(code);
    }

    /** A structure under agreement with a body between two days. */
    @Transactional
    public StructureId structure(BodyCode body, LocalDate startsOn, LocalDate endsOn) {
        UUID id = StructureId.next().value();
        dsl.execute(
                "insert into partner_space.partner_structure values (?, ?, 'UNDER_10', '1 rue Haute', '33000', 'BORDEAUX', 'Yves Aubert', "
                        + "'05.56.00.00.00', 'contact@paniers.example', ?, '', ?::timestamptz, 0)",
                id,
                "Les Paniers Solidaires",
                id.toString(),
                TickingClock.MONDAY_MORNING.toString());
        dsl.execute(
                "insert into partner_space.partnership (structure_id, body_code, since) values (?, ?, ?::timestamptz)",
                id,
                body.value(),
                TickingClock.MONDAY_MORNING.toString());
        dsl.execute(
                "insert into partner_space.agreement select ?, structure_id, body_code, number, ?, ?, ?, 5, 2, null, '', ?::timestamptz, 0 "
                        + "from partner_space.partnership where structure_id = ?",
                UUID.randomUUID(),
                startsOn,
                endsOn,
                endsOn,
                TickingClock.MONDAY_MORNING.toString(),
                id);
        return new StructureId(id);
    }

    /** A structure under an agreement in force on the days of the tests. */
    @Transactional
    public StructureId structure(BodyCode body) {
        return structure(body, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
    }

    /** All that the tables still tell of a request, as text. */
    public String everythingAbout(UUID request) {
        return dsl.fetch(
                        "select r::text, (select string_agg(a::text, '') from partner_space.request_answer a where a.request_id = r.id), "
                                + "(select string_agg(d::text, '') from partner_space.request_document d where d.request_id = r.id), "
                                + "(select string_agg(m::text, '') from partner_space.request_message m where m.request_id = r.id), "
                                + "(select string_agg(f::text, '') from partner_space.request_fact f where f.request_id = r.id) "
                                + "from partner_space.service_request r where r.id = ?",
                        request)
                .format();
    }
}
