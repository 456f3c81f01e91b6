package fr.prevention.establishment.adapter.persistence;

import static fr.prevention.establishment.adapter.persistence.generated.Tables.CTN_SECTOR;
import static fr.prevention.establishment.adapter.persistence.generated.Tables.DEPARTMENT;
import static fr.prevention.establishment.adapter.persistence.generated.Tables.HEADCOUNT_BRACKET;

import fr.prevention.establishment.api.SectorCatalogue;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

@Repository
class JooqSectorCatalogue implements SectorCatalogue {

    private final DSLContext dsl;

    JooqSectorCatalogue(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<CodeLabel> ctnSectors() {
        return list(CTN_SECTOR, CTN_SECTOR.CODE, CTN_SECTOR.LABEL);
    }

    @Override
    public List<CodeLabel> headcountBrackets() {
        return list(HEADCOUNT_BRACKET, HEADCOUNT_BRACKET.CODE, HEADCOUNT_BRACKET.LABEL);
    }

    @Override
    public List<CodeLabel> departments() {
        return list(DEPARTMENT, DEPARTMENT.CODE, DEPARTMENT.NAME);
    }

    private <R extends Record> List<CodeLabel> list(
            Table<R> table, TableField<R, String> code, TableField<R, String> label) {
        return dsl.select(code, label).from(table).orderBy(code).fetch(Records.mapping(CodeLabel::new));
    }
}
