package fr.prevention.partnerspace.api;

import java.util.List;

/**
 * A kind of service request as a body offers it, in one version that never changes.
 *
 * @param audience the people it is meant for
 * @param documents the documents usually joined, in words
 */
public record RequestKindView(
        RequestKindCode code,
        String version,
        String label,
        String audience,
        String documents,
        List<RequestQuestion> questions,
        KindSettings settings) {}
