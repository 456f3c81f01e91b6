package fr.prevention.web.audit;

import fr.prevention.identity.api.AuditLog.AuditSheet;

/**
 * One entry of the journal.
 *
 * @param list the address of the journal it was opened from
 * @param platform whether whoever reads it administers the platform
 */
public record JournalEntryPage(AuditSheet sheet, String list, boolean platform) {}
