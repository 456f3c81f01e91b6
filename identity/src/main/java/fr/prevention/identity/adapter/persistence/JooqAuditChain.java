package fr.prevention.identity.adapter.persistence;

import static fr.prevention.identity.adapter.persistence.generated.Tables.AUDIT_ENTRY;
import static fr.prevention.identity.adapter.persistence.generated.Tables.AUDIT_HEAD;

import fr.prevention.identity.api.AuditEntry;
import fr.prevention.identity.domain.audit.AuditSeal;
import fr.prevention.identity.domain.audit.ChainEnd;
import fr.prevention.identity.domain.audit.KeptEntry;
import fr.prevention.identity.domain.audit.SealedEntry;
import fr.prevention.identity.spi.AuditChain;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JooqAuditChain implements AuditChain {

    private final DSLContext db;
    private final JsonMapper json;

    JooqAuditChain(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    @Override
    public AuditSeal heldEnd() {
        return db.select(AUDIT_HEAD.NUMBER, AUDIT_HEAD.SEAL)
                .from(AUDIT_HEAD)
                .forUpdate()
                .fetchSingle(Records.mapping(AuditSeal::new));
    }

    @Override
    public boolean holds(UUID entry) {
        return db.fetchExists(AUDIT_ENTRY, AUDIT_ENTRY.ID.eq(entry));
    }

    @Override
    public void put(SealedEntry sealed) {
        insert(sealed.entry(), sealed);
        db.update(AUDIT_HEAD)
                .set(AUDIT_HEAD.NUMBER, sealed.seal().number())
                .set(AUDIT_HEAD.SEAL, sealed.seal().value())
                .execute();
    }

    @Override
    public ChainEnd end() {
        var last = DSL.field(DSL.select(DSL.coalesce(DSL.max(AUDIT_ENTRY.NUMBER), DSL.inline(0L)))
                .from(AUDIT_ENTRY));
        return db.select(AUDIT_HEAD.NUMBER, AUDIT_HEAD.SEAL, last)
                .from(AUDIT_HEAD)
                .fetchSingle(
                        Records.mapping((number, seal, highest) -> new ChainEnd(new AuditSeal(number, seal), highest)));
    }

    @Override
    public List<KeptEntry> after(long number, int limit) {
        return db.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.NUMBER.gt(number))
                .orderBy(AUDIT_ENTRY.NUMBER)
                .limit(limit)
                .fetch(row -> AuditRows.kept(row, json));
    }

    private void insert(AuditEntry entry, SealedEntry sealed) {
        var author = entry.author();
        var organisation = entry.organisation();
        db.insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.NUMBER, sealed.seal().number())
                .set(AUDIT_ENTRY.ID, entry.id())
                .set(AUDIT_ENTRY.AT, entry.at())
                .set(AUDIT_ENTRY.AUTHOR, author == null ? null : author.value())
                .set(AUDIT_ENTRY.AUTHOR_NAME, entry.authorName())
                .set(
                        AUDIT_ENTRY.ORGANISATION_KIND,
                        organisation == null ? null : organisation.kind().name())
                .set(AUDIT_ENTRY.ORGANISATION_KEY, organisation == null ? null : organisation.key())
                .set(AUDIT_ENTRY.ACT, entry.act())
                .set(AUDIT_ENTRY.SUBJECT_KIND, entry.subjectKind())
                .set(AUDIT_ENTRY.SUBJECT, entry.subject())
                .set(AUDIT_ENTRY.SUBJECT_NAME, entry.subjectName())
                .set(AUDIT_ENTRY.CHANGES, json.writeValueAsString(entry.changes()))
                .set(AUDIT_ENTRY.REASON, entry.reason())
                .set(AUDIT_ENTRY.ORIGIN, sealed.origin())
                .set(AUDIT_ENTRY.PREVIOUS_SEAL, sealed.previous())
                .set(AUDIT_ENTRY.SEAL, sealed.seal().value())
                .execute();
    }
}
