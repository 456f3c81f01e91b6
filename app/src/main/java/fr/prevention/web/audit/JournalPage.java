package fr.prevention.web.audit;

import fr.prevention.identity.api.AuditLog.AuditLine;
import fr.prevention.identity.api.AuditVerification.Check;
import fr.prevention.web.form.Choice;
import fr.prevention.web.list.Chip;
import fr.prevention.web.list.Pager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The journal.
 *
 * @param platform whether entries of all organisations are shown
 * @param check the last verification of the whole trail, for the platform only; null when there was none
 */
public record JournalPage(
        JournalFilters filters,
        Pager pager,
        List<AuditLine> lines,
        List<Chip> chips,
        List<Choice> acts,
        List<Choice> orders,
        boolean platform,
        @Nullable Check check) {}
