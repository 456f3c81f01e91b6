package fr.prevention.preventioncourse.adapter.persistence;

import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.HELP_ENTRY;

import fr.prevention.preventioncourse.api.HelpCatalogue;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class JooqHelpCatalogue implements HelpCatalogue {

    private final DSLContext dsl;

    JooqHelpCatalogue(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<HelpEntry> entries() {
        return dsl.select(HELP_ENTRY.SLUG, HELP_ENTRY.TOPIC, HELP_ENTRY.QUESTION, HELP_ENTRY.ANSWER)
                .from(HELP_ENTRY)
                .orderBy(HELP_ENTRY.POSITION)
                .fetch(Records.mapping(HelpEntry::new));
    }
}
