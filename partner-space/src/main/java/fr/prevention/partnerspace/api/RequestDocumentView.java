package fr.prevention.partnerspace.api;

import java.time.Instant;
import java.util.UUID;

/** A document of a service request. */
public record RequestDocumentView(
        RequestDocumentId id,
        RequestId request,
        UUID fileKey,
        String fileName,
        String mediaType,
        long size,
        Instant uploadedAt,
        String uploadedBy) {}
