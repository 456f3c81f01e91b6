package fr.prevention.establishment.adapter.persistence.reference;

import static fr.prevention.establishment.adapter.persistence.generated.Tables.REFERENCE_FILE;
import static org.jooq.impl.DSL.inline;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Brings the reference tables to the state of the files shipped with this version, before the first request is served.
 * Files already loaded cost their digest and one statement; the others are loaded together in one transaction, by one
 * instance at a time.
 */
@Component
class ReferenceLoader implements SmartInitializingSingleton {

    private static final long LOCK = 0x7265666572656e63L;

    private final DSLContext dsl;
    private final Clock clock;

    ReferenceLoader(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<ReferenceFile> files = shipped();
        if (!outdated(dsl, files).isEmpty()) {
            dsl.transaction(transaction -> loadAlone(transaction.dsl(), files));
        }
    }

    private static List<ReferenceFile> shipped() {
        return List.of(
                ReferenceFile.read("departements.csv", ReferenceTables::departments),
                ReferenceFile.read("caisses-regionales.csv", ReferenceTables::regionalFunds),
                ReferenceFile.read("ctn.csv", ReferenceTables::ctnSectors),
                ReferenceFile.read("tranches-effectif.csv", ReferenceTables::headcountBrackets),
                ReferenceFile.read("communes-codes-postaux.csv", ReferenceTables::communes));
    }

    private void loadAlone(DSLContext transaction, List<ReferenceFile> files) {
        transaction.execute("select pg_advisory_xact_lock({0})", inline(LOCK));
        ReferenceTables tables = new ReferenceTables(transaction);
        for (ReferenceFile file : outdated(transaction, files)) {
            file.loadInto(tables);
            record(transaction, file);
        }
    }

    private static List<ReferenceFile> outdated(DSLContext dsl, List<ReferenceFile> files) {
        Map<String, String> loaded = dsl.select(REFERENCE_FILE.NAME, REFERENCE_FILE.SHA256)
                .from(REFERENCE_FILE)
                .fetchMap(REFERENCE_FILE.NAME, REFERENCE_FILE.SHA256);
        return files.stream()
                .filter(file -> !file.sha256().equals(loaded.get(file.name())))
                .toList();
    }

    private void record(DSLContext transaction, ReferenceFile file) {
        transaction
                .insertInto(REFERENCE_FILE)
                .set(REFERENCE_FILE.NAME, file.name())
                .set(REFERENCE_FILE.SHA256, file.sha256())
                .set(REFERENCE_FILE.LOADED_AT, clock.instant())
                .onConflict(REFERENCE_FILE.NAME)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }
}
