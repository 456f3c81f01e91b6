package fr.prevention.platform.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What was typed in a form and not saved.
 *
 * @param fields the values of each field as typed, none checked
 * @param baseVersion the version of the thing that was shown when the typing began
 */
public record FormDraft(Map<String, List<String>> fields, String baseVersion, Instant savedAt) {}
