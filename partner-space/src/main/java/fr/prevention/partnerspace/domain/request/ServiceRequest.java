package fr.prevention.partnerspace.domain.request;

import fr.prevention.partnerspace.api.ContentProblems;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.ReceivedDocument;
import fr.prevention.partnerspace.api.RequestContent;
import fr.prevention.partnerspace.api.RequestFact;
import fr.prevention.partnerspace.api.RequestFactKind;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.api.RequestTreatment.Ending;
import fr.prevention.partnerspace.api.RequestWriting;
import fr.prevention.partnerspace.domain.kind.RequestKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * A request of a partner structure to a health-insurance body, for one person (demande d'offre de services).
 *
 * <p>A technician writes it as a draft and sends it once it is complete, with the consent of the person. The body puts it in
 * the hands of an agent, who may ask for more as often as needed and closes it as done or refused, with a reason. The structure
 * may give it up until then. The days spent waiting for the structure push the due date back. From its end on, the retention of
 * the kind runs; then it forgets the person and stays for the figures.
 */
public final class ServiceRequest implements AggregateRoot<ServiceRequest, RequestId> {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final RequestState loaded;
    private RequestState state;

    private ServiceRequest(RequestState state) {
        loaded = state;
        this.state = state;
    }

    /** An empty draft. */
    public static ServiceRequest draft(RequestOrigin origin, RequestKind kind, RequestSignature by) {
        return new ServiceRequest(RequestState.draft(origin, kind, by));
    }

    public static ServiceRequest reconstitute(RequestState state) {
        return new ServiceRequest(state);
    }

    @Override
    public RequestId getId() {
        return state.id();
    }

    public RequestState state() {
        return state;
    }

    /** Keeps what is written; the same content again changes nothing, even on an older version. */
    public void write(RequestContent content, RequestKind kind, LocalDate today, long version, RequestSignature by) {
        requireStatus(RequestStatus.DRAFT);
        if (content.equals(state.content())) {
            return;
        }
        requireVersion(version);
        ContentProblems problems =
                new ContentCheck(kind, today).problems(content).impossible();
        if (problems.any()) {
            throw new PartnerRefused(new OfRequest.ContentRejected(problems));
        }
        state = state.holding(content).touched(by);
    }

    /** Whether a document may still be added, and of what type. */
    public void refuseDocument(ReceivedDocument file) {
        if (state.status() != RequestStatus.DRAFT && state.status() != RequestStatus.MORE_ASKED) {
            throw notInThisStatus();
        }
        if (!file.mediaType().equals(ReceivedDocument.PDF)) {
            throw new PartnerRefused(new OfRequest.NotAPdf());
        }
        if (state.documents() >= RequestWriting.MOST_DOCUMENTS) {
            throw new PartnerRefused(new OfRequest.TooManyRequestDocuments(RequestWriting.MOST_DOCUMENTS));
        }
    }

    /**
     * Marks that a document came; in a draft nothing is outdated by it, after sending the body must have seen it to decide.
     */
    public void documentAdded(RequestSignature by) {
        if (state.status() != RequestStatus.DRAFT) {
            state = state.touched(by);
        }
    }

    /** Refuses what only a draft allows: taking a document away, throwing the whole away. */
    public void requireDraft() {
        requireStatus(RequestStatus.DRAFT);
    }

    /** Refuses a draft that is not the version read, or not complete. */
    public void requireSendable(RequestKind kind, LocalDate today, long version) {
        requireMove(RequestMove.SEND);
        requireVersion(version);
        ContentProblems problems = new ContentCheck(kind, today).problems(state.content());
        if (problems.any()) {
            throw new PartnerRefused(new OfRequest.ContentRejected(problems));
        }
    }

    /** Sends what {@link #requireSendable} let through, under its number. */
    public RequestFact send(String number, int delayDays, RequestSignature by) {
        LocalDate due = day(by).plusDays(delayDays);
        state = state.sent(number, due, by).to(requireMove(RequestMove.SEND), by);
        return fact(RequestFactKind.SENT, "", by);
    }

    public RequestFact assign(AgentInCharge agent, long version, RequestSignature by) {
        RequestStatus next = requireMove(RequestMove.ASSIGN);
        requireVersion(version);
        state = state.inHandsOf(agent).to(next, by);
        return fact(RequestFactKind.ASSIGNED, agent.name(), by);
    }

    public RequestFact askMore(String question, long version, RequestSignature by) {
        RequestStatus next = requireMove(RequestMove.ASK_MORE);
        requireVersion(version);
        state = state.to(next, by);
        return fact(RequestFactKind.MORE_ASKED, question, by);
    }

    public RequestFact answer(String text, RequestSignature by) {
        RequestStatus next = requireMove(RequestMove.ANSWER);
        long waited = ChronoUnit.DAYS.between(LocalDate.ofInstant(state.statusSince(), PARIS), day(by));
        LocalDate due = Objects.requireNonNull(state.dueOn()).plusDays(waited);
        state = state.dueOn(due).to(next, by);
        return fact(RequestFactKind.ANSWERED, text, by);
    }

    public RequestFact close(Ending ending, String reason, int retentionMonths, long version, RequestSignature by) {
        boolean done = ending == Ending.DONE;
        RequestStatus next = requireMove(done ? RequestMove.COMPLETE : RequestMove.REFUSE);
        requireVersion(version);
        end(next, retentionMonths, by);
        return fact(done ? RequestFactKind.DONE : RequestFactKind.REFUSED, reason, by);
    }

    public RequestFact cancel(String reason, int retentionMonths, long version, RequestSignature by) {
        RequestStatus next = requireMove(RequestMove.CANCEL);
        requireVersion(version);
        end(next, retentionMonths, by);
        return fact(RequestFactKind.CANCELLED, reason, by);
    }

    /** Refuses a message where there is nobody to read it: before the sending, after the end. */
    public void requireThread() {
        if (!state.status().isOpen()) {
            throw notInThisStatus();
        }
    }

    /** The version that was loaded, which a save must find in the database. */
    public long loadedVersion() {
        return loaded.version();
    }

    private void end(RequestStatus next, int retentionMonths, RequestSignature by) {
        state = state.ended(by.at(), day(by).plusMonths(retentionMonths)).to(next, by);
    }

    private RequestStatus requireMove(RequestMove move) {
        return move.from(state.status()).orElseThrow(this::notInThisStatus);
    }

    private void requireStatus(RequestStatus wanted) {
        if (state.status() != wanted) {
            throw notInThisStatus();
        }
    }

    private void requireVersion(long version) {
        if (version != loaded.version()) {
            throw new PartnerRefused(new OfRequest.RequestChangedMeanwhile(loaded.touchedBy(), loaded.touchedAt()));
        }
    }

    private PartnerRefused notInThisStatus() {
        return new PartnerRefused(
                new OfRequest.RequestNotInThisStatus(loaded.status(), loaded.touchedBy(), loaded.touchedAt()));
    }

    private static RequestFact fact(RequestFactKind kind, String detail, RequestSignature by) {
        return new RequestFact(kind, by.at(), by.name(), detail);
    }

    private static LocalDate day(RequestSignature by) {
        return LocalDate.ofInstant(by.at(), PARIS);
    }
}
