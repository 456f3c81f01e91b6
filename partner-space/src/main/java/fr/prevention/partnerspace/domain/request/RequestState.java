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
import java.util.function.Consumer;
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
        return with(copy -> copy.written = written);
    }

    RequestState touched(RequestSignature by) {
        return with(copy -> copy.touch(by));
    }

    RequestState to(RequestStatus next, RequestSignature by) {
        return with(copy -> {
            copy.since = next == status ? statusSince : by.at();
            copy.reached = next;
            copy.touch(by);
        });
    }

    RequestState sent(String given, LocalDate due, RequestSignature by) {
        return with(copy -> {
            copy.given = given;
            copy.sender = by.account();
            copy.senderName = by.name();
            copy.sending = by.at();
            copy.due = due;
        });
    }

    RequestState inHandsOf(AgentInCharge agent) {
        return with(copy -> copy.agent = agent);
    }

    RequestState dueOn(LocalDate due) {
        return with(copy -> copy.due = due);
    }

    RequestState ended(Instant at, LocalDate erasure) {
        return with(copy -> {
            copy.end = at;
            copy.erasure = erasure;
        });
    }

    private RequestState with(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return new RequestState(
                id,
                body,
                structure,
                kind,
                kindVersion,
                copy.given,
                copy.reached,
                copy.since,
                copy.written,
                documents,
                copy.sender,
                copy.senderName,
                copy.agent,
                createdAt,
                copy.sending,
                copy.due,
                copy.end,
                copy.erasure,
                erasedAt,
                copy.lastBy,
                copy.lastAt,
                version);
    }

    /** What can change, while it does. */
    private static final class Copy {

        private String given;
        private RequestStatus reached;
        private Instant since;
        private RequestContent written;
        private AccountId sender;
        private String senderName;
        private @Nullable AgentInCharge agent;
        private @Nullable Instant sending;
        private @Nullable LocalDate due;
        private @Nullable Instant end;
        private @Nullable LocalDate erasure;
        private String lastBy;
        private Instant lastAt;

        private Copy(RequestState state) {
            given = state.number;
            reached = state.status;
            since = state.statusSince;
            written = state.content;
            sender = state.author;
            senderName = state.authorName;
            agent = state.assignee;
            sending = state.sentAt;
            due = state.dueOn;
            end = state.endedAt;
            erasure = state.eraseOn;
            lastBy = state.touchedBy;
            lastAt = state.touchedAt;
        }

        private void touch(RequestSignature by) {
            lastBy = by.name();
            lastAt = by.at();
        }
    }
}
