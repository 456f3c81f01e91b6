package fr.prevention.establishment.adapter.persistence.reference;

import static fr.prevention.establishment.adapter.persistence.generated.Tables.COMMUNE;
import static fr.prevention.establishment.adapter.persistence.generated.Tables.CTN_SECTOR;
import static fr.prevention.establishment.adapter.persistence.generated.Tables.DEPARTMENT;
import static fr.prevention.establishment.adapter.persistence.generated.Tables.HEADCOUNT_BRACKET;
import static fr.prevention.establishment.adapter.persistence.generated.Tables.REGIONAL_FUND;
import static fr.prevention.establishment.adapter.persistence.generated.Tables.REGIONAL_FUND_DEPARTMENT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.prevention.establishment.adapter.persistence.generated.tables.records.CtnSectorRecord;
import fr.prevention.establishment.adapter.persistence.generated.tables.records.DepartmentRecord;
import fr.prevention.establishment.adapter.persistence.generated.tables.records.HeadcountBracketRecord;
import fr.prevention.establishment.adapter.persistence.generated.tables.records.RegionalFundDepartmentRecord;
import fr.prevention.establishment.adapter.persistence.generated.tables.records.RegionalFundRecord;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;

/**
 * Writes the rows of each reference file. What establishments may refer to is updated in place, and a row that has left
 * its file stays; communes and territories, to which nothing refers, are replaced.
 */
final class ReferenceTables {

    private static final String COMMUNES = "communes";

    private final DSLContext dsl;

    ReferenceTables(DSLContext dsl) {
        this.dsl = dsl;
    }

    void departments(List<NamedCsvRecord> rows) {
        merge(
                DEPARTMENT.CODE,
                rows.stream()
                        .map(row -> new DepartmentRecord(
                                row.getField("code"),
                                row.getField("nom"),
                                row.getField("region_code"),
                                row.getField("region_nom"),
                                row.getField("zone")))
                        .toList());
    }

    void regionalFunds(List<NamedCsvRecord> rows) {
        merge(
                REGIONAL_FUND.CODE,
                rows.stream()
                        .map(row -> new RegionalFundRecord(
                                row.getField("code"),
                                row.getField("type"),
                                row.getField("nom"),
                                row.getField("ville_siege"),
                                row.getField("courriel_type"),
                                row.getField("telephone_type")))
                        .toList());
        dsl.deleteFrom(REGIONAL_FUND_DEPARTMENT).execute();
        merge(
                REGIONAL_FUND_DEPARTMENT.DEPARTMENT,
                rows.stream().flatMap(ReferenceTables::territory).toList());
    }

    void ctnSectors(List<NamedCsvRecord> rows) {
        merge(
                CTN_SECTOR.CODE,
                rows.stream()
                        .map(row -> new CtnSectorRecord(row.getField("code"), row.getField("libelle")))
                        .toList());
    }

    void headcountBrackets(List<NamedCsvRecord> rows) {
        merge(
                HEADCOUNT_BRACKET.CODE,
                rows.stream().map(ReferenceTables::bracket).toList());
    }

    /** One statement whatever the number of communes: four arrays, unnested side by side by the server. */
    void communes(List<NamedCsvRecord> rows) {
        dsl.deleteFrom(COMMUNE).execute();
        dsl.insertInto(COMMUNE, COMMUNE.POSTAL_CODE, COMMUNE.INSEE_CODE, COMMUNE.NAME, COMMUNE.DEPARTMENT)
                .select(select(
                                column(COMMUNE.POSTAL_CODE),
                                column(COMMUNE.INSEE_CODE),
                                column(COMMUNE.NAME),
                                column(COMMUNE.DEPARTMENT))
                        .from(table(
                                        "unnest({0}, {1}, {2}, {3})",
                                        values(rows, "code_postal"),
                                        values(rows, "code_insee"),
                                        values(rows, "nom"),
                                        values(rows, "departement"))
                                .as(
                                        COMMUNES,
                                        COMMUNE.POSTAL_CODE.getName(),
                                        COMMUNE.INSEE_CODE.getName(),
                                        COMMUNE.NAME.getName(),
                                        COMMUNE.DEPARTMENT.getName())))
                .execute();
    }

    private <R extends UpdatableRecord<R>> void merge(TableField<R, String> key, List<R> rows) {
        Table<R> table = rows.getFirst().getTable();
        dsl.insertInto(table)
                .columns(table.fields())
                .valuesOfRecords(rows)
                .onConflict(key)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    private static Stream<RegionalFundDepartmentRecord> territory(NamedCsvRecord fund) {
        return Stream.of(fund.getField("departements").split(" "))
                .map(department -> new RegionalFundDepartmentRecord(department, fund.getField("code")));
    }

    private static HeadcountBracketRecord bracket(NamedCsvRecord row) {
        HeadcountBracketRecord bracket = new HeadcountBracketRecord();
        bracket.setCode(row.getField("code"));
        bracket.setLabel(row.getField("libelle"));
        bracket.setMinimum(Integer.valueOf(row.getField("min")));
        bracket.setMaximum(row.getField("max").isEmpty() ? null : Integer.valueOf(row.getField("max")));
        return bracket;
    }

    private static Field<String[]> values(List<NamedCsvRecord> rows, String column) {
        return val(rows.stream().map(row -> row.getField(column)).toArray(String[]::new));
    }

    private static Field<String> column(TableField<?, String> column) {
        return field(name(COMMUNES, column.getName()), String.class);
    }
}
