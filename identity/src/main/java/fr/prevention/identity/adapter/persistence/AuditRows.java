package fr.prevention.identity.adapter.persistence;

import fr.prevention.identity.adapter.persistence.generated.tables.records.AuditEntryRecord;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AuditEntry;
import fr.prevention.identity.api.AuditEntry.Change;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.domain.audit.AuditSeal;
import fr.prevention.identity.domain.audit.KeptEntry;
import fr.prevention.identity.domain.audit.SealedEntry;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How an entry of the audit trail is read from its row, which somebody may have tampered with. */
final class AuditRows {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private AuditRows() {}

    static KeptEntry kept(AuditEntryRecord row, JsonMapper json) {
        try {
            return new KeptEntry(row.getNumber(), Optional.of(read(row, json)));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return new KeptEntry(row.getNumber(), Optional.empty());
        }
    }

    /** The changes of an entry; none where they can no longer be read. */
    static List<Change> changes(AuditEntryRecord row, JsonMapper json) {
        return kept(row, json).sealed().map(kept -> kept.entry().changes()).orElse(List.of());
    }

    private static SealedEntry read(AuditEntryRecord row, JsonMapper json) {
        return new SealedEntry(
                new AuditEntry(
                        row.getId(),
                        row.getAt(),
                        row.getAuthor() == null ? null : new AccountId(row.getAuthor()),
                        row.getAuthorName(),
                        organisation(row),
                        row.getAct(),
                        row.getSubjectKind(),
                        row.getSubject(),
                        row.getSubjectName(),
                        json.readValue(row.getChanges(), CHANGES),
                        row.getReason()),
                row.getOrigin(),
                row.getPreviousSeal(),
                new AuditSeal(row.getNumber(), row.getSeal()));
    }

    /** The name is not part of an entry: organisations are called as they are called today. */
    private static @Nullable Organisation organisation(AuditEntryRecord row) {
        return row.getOrganisationKind() == null
                ? null
                : new Organisation(
                        OrganisationKind.valueOf(row.getOrganisationKind()),
                        row.getOrganisationKey(),
                        row.getOrganisationKey());
    }
}
