package fr.prevention.preventioncourse.adapter.persistence;

import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.LIBRARY_ENTRY;

import fr.prevention.preventioncourse.adapter.persistence.generated.tables.records.LibraryEntryRecord;
import fr.prevention.preventioncourse.api.DocumentLibrary;
import fr.prevention.preventioncourse.api.StepCode;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqDocumentLibrary implements DocumentLibrary {

    private final DSLContext dsl;

    JooqDocumentLibrary(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<LibraryEntry> entries() {
        return dsl.selectFrom(LIBRARY_ENTRY).orderBy(LIBRARY_ENTRY.POSITION).fetch(JooqDocumentLibrary::entry);
    }

    @Override
    public Optional<LibraryEntry> entry(String code) {
        return dsl.fetchOptional(LIBRARY_ENTRY, LIBRARY_ENTRY.CODE.eq(code)).map(JooqDocumentLibrary::entry);
    }

    private static LibraryEntry entry(LibraryEntryRecord row) {
        String step = row.getStepCode();
        return new LibraryEntry(
                row.getCode(),
                row.getTitle(),
                step == null ? null : new StepCode(step),
                row.getSummary(),
                row.getBody());
    }
}
