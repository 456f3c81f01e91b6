package fr.prevention.partnerspace.domain.request;

import fr.prevention.identity.api.AccountId;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.RequestContent;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestKindCode;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.kind.RequestKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is stored.
 *
 * @param kindVersion the version of the kind it was begun with, whose questions it keeps
 * @param number "" while it is a draft
 * @param dueOn pushed back by the days during which the structure was awaited
 * @param touchedBy who last changed it
 * @param documents how many there are
 */
public record RequestState(
        RequestId id,
        BodyCode body,
        StructureId structure,
        RequestKindCode kind,
        String kindVersion,
        String number,
        RequestStatus status,
        Instant statusSince,
        RequestContent content,
        int documents,
        AccountId author,
        String authorName,
        @Nullable AgentInCharge assignee,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant endedAt,
        @Nullable LocalDate eraseOn,
        @Nullable Instant erasedAt,
        String touchedBy,
        Instant touchedAt,
        long version) {

    static RequestState draft(RequestOrigin origin, RequestKind kind, RequestSignature by) {
        return new RequestState(
                origin.id(),
                origin.body(),
                origin.structure(),
                kind.code(),
                kind.version(),
                "",
                RequestStatus.DRAFT,
                by.at(),
                RequestContent.EMPTY,
                0,
                by.account(),
                by.name(),
                null,
                by.at(),
                null,
                null,
                null,
                null,
                null,
                by.name(),
                by.at(),
                0);
    }

    RequestState holding(RequestContent written) {
        return new RequestState(
                id,
                body,
                structure,
                kind,
                kindVersion,
                number,
                status,
                statusSince,
                written,
                documents,
                author,
                authorName,
                assignee,
                createdAt,
                sentAt,
                dueOn,
                endedAt,
                eraseOn,
                erasedAt,
                touchedBy,
                touchedAt,
                version);
    }

    RequestState touched(RequestSignature by) {
        return new RequestState(
                id,
                body,
                structure,
                kind,
                kindVersion,
                number,
                status,
                statusSince,
                content,
                documents,
                author,
                authorName,
                assignee,
                createdAt,
                sentAt,
                dueOn,
                endedAt,
                eraseOn,
                erasedAt,
                by.name(),
                by.at(),
                version);
    }

    RequestState to(RequestStatus next, RequestSignature by) {
        Instant since = next == status ? statusSince : by.at();
        return new RequestState(
                id,
                body,
                structure,
                kind,
                kindVersion,
                number,
                next,
                since,
                content,
                documents,
                author,
                authorName,
                assignee,
                createdAt,
                sentAt,
                dueOn,
                endedAt,
                eraseOn,
                erasedAt,
                by.name(),
                by.at(),
                version);
    }

    RequestState sent(String given, LocalDate due, RequestSignature by) {
        return new RequestState(
                id,
                body,
                structure,
                kind,
                kindVersion,
                given,
                status,
                statusSince,
                content,
                documents,
                by.account(),
                by.name(),
                assignee,
                createdAt,
                by.at(),
                due,
                endedAt,
                eraseOn,
                erasedAt,
                touchedBy,
                touchedAt,
                version);
    }

    RequestState inHandsOf(AgentInCharge agent) {
        return new RequestState(
                id,
                body,
                structure,
                kind,
                kindVersion,
                number,
                status,
                statusSince,
                content,
                documents,
                author,
                authorName,
                agent,
                createdAt,
                sentAt,
                dueOn,
                endedAt,
                eraseOn,
                erasedAt,
                touchedBy,
                touchedAt,
                version);
    }

    RequestState dueOn(LocalDate due) {
        return new RequestState(
                id,
                body,
                structure,
                kind,
                kindVersion,
                number,
                status,
                statusSince,
                content,
                documents,
                author,
                authorName,
                assignee,
                createdAt,
                sentAt,
                due,
                endedAt,
                eraseOn,
                erasedAt,
                touchedBy,
                touchedAt,
                version);
    }

    RequestState ended(Instant at, LocalDate erasure) {
        return new RequestState(
                id,
                body,
                structure,
                kind,
                kindVersion,
                number,
                status,
                statusSince,
                content,
                documents,
                author,
                authorName,
                assignee,
                createdAt,
                sentAt,
                dueOn,
                at,
                erasure,
                erasedAt,
                touchedBy,
                touchedAt,
                version);
    }
}
