package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.AUDIT_CHECK;

import fr.prevention.identity.adapter.persistence.generated.tables.records.AuditCheckRecord;
import fr.prevention.identity.api.AuditVerification.Check;
import fr.prevention.identity.api.AuditVerification.Fault;
import fr.prevention.identity.api.AuditVerification.Verdict;
import fr.prevention.identity.api.AuditVerification.Verdict.Broken;
import fr.prevention.identity.api.AuditVerification.Verdict.Intact;
import fr.prevention.identity.spi.AuditChecks;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqAuditChecks implements AuditChecks {

    private final DSLContext db;

    JooqAuditChecks(DSLContext db) {
        this.db = db;
    }

    @Override
    public void put(Check check) {
        var record = fill(new AuditCheckRecord(), check);
        db.insertInto(AUDIT_CHECK)
                .set(record)
                .onConflict(AUDIT_CHECK.ONLY_ROW)
                .doUpdate()
                .set(record)
                .execute();
    }

    @Override
    public Optional<Check> last() {
        return db.selectFrom(AUDIT_CHECK).fetchOptional(row -> new Check(row.getCheckedAt(), verdict(row)));
    }

    private static Verdict verdict(AuditCheckRecord row) {
        return row.getFault() == null
                ? new Intact(row.getEntries(), row.getSeal())
                : new Broken(row.getBroken(), Fault.valueOf(row.getFault()), row.getEntries());
    }

    private static AuditCheckRecord fill(AuditCheckRecord record, Check check) {
        record.setOnlyRow(true);
        record.setCheckedAt(check.at());
        record.setEntries(check.verdict().entries());
        switch (check.verdict()) {
            case Intact(var _, var seal) -> {
                record.setSeal(seal);
                record.setFault(null);
                record.setBroken(null);
            }
            case Broken(var number, var fault, var _) -> {
                record.setSeal(null);
                record.setFault(fault.name());
                record.setBroken(number);
            }
        }
        return record;
    }
}
