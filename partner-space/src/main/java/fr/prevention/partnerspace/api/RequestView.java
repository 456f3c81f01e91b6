package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One service request, whole: the page of the structure and of the body.
 *
 * @param number as people quote it, "" while it is a draft
 * @param kind in the version the request was begun with
 * @param problems what is wrong or missing before a draft can be sent; nothing once it is
 * @param author displayed name of the technician who began it
 * @param assignee the agent who treats it, null when none does
 * @param dueOn by when the body expects to answer, null while it is a draft
 * @param eraseOn the day when personal data are erased, null until the request has ended
 * @param erasedAt when they were, null before
 * @param touchedBy who last changed it
 */
public record RequestView(
        RequestId id,
        String number,
        BodyCode body,
        String bodyName,
        StructureId structure,
        String structureName,
        RequestKindView kind,
        RequestStatus status,
        RequestContent content,
        ContentProblems problems,
        List<RequestDocumentView> documents,
        List<RequestMessage> messages,
        List<RequestFact> timeline,
        String author,
        @Nullable AccountId assignee,
        String assigneeName,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant endedAt,
        @Nullable LocalDate eraseOn,
        @Nullable Instant erasedAt,
        String touchedBy,
        Instant touchedAt,
        long version) {}
