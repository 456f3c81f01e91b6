package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.AGREEMENT;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.PARTNERSHIP;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import org.jooq.Field;

/** What the agreement of the partnership at hand, in force or to come, says; 0 when there is none. */
final class OpenAgreement {

    private OpenAgreement() {}

    static Field<Integer> limit(Field<Integer> limit, LocalDate day) {
        return coalesce(
                field(select(limit)
                        .from(AGREEMENT)
                        .where(AGREEMENT.PARTNERSHIP_NUMBER.eq(PARTNERSHIP.NUMBER), AGREEMENT.ENDS_ON.ge(day))
                        .orderBy(AGREEMENT.STARTS_ON)
                        .limit(1)),
                inline(0));
    }
}
