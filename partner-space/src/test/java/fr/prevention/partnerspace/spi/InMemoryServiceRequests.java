package fr.prevention.partnerspace.spi;

import fr.prevention.partnerspace.api.ConcernedPerson;
import fr.prevention.partnerspace.api.DuplicateView;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.ReceivedDocument;
import fr.prevention.partnerspace.api.RequestContent;
import fr.prevention.partnerspace.api.RequestDocumentId;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.domain.request.RequestSignature;
import fr.prevention.partnerspace.domain.request.RequestState;
import fr.prevention.partnerspace.domain.request.ServiceRequest;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests for use case tests, in one thread. */
public final class InMemoryServiceRequests implements ServiceRequests {

    private final Map<RequestId, RequestState> requests = new HashMap<>();
    private final Map<RequestId, Map<UUID, RequestDocumentId>> documents = new HashMap<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    @Override
    public boolean begin(ServiceRequest draft) {
        return requests.putIfAbsent(draft.getId(), draft.state()) == null;
    }

    @Override
    public Optional<ServiceRequest> held(RequestId request) {
        return Optional.ofNullable(requests.get(request))
                .map(state -> copy(state, state.content(), count(request), state.erasedAt(), state.version()))
                .map(ServiceRequest::reconstitute);
    }

    @Override
    public void update(ServiceRequest request) {
        RequestState stored = requests.get(request.getId());
        RequestState state = request.state();
        if (stored == null || stored.version() != request.loadedVersion()) {
            throw new PartnerRefused(new OfRequest.RequestChangedMeanwhile(state.touchedBy(), state.touchedAt()));
        }
        requests.put(
                request.getId(),
                copy(state, state.content(), state.documents(), state.erasedAt(), request.loadedVersion() + 1));
    }

    @Override
    public void discard(RequestId request) {
        requests.remove(request);
        documents.remove(request);
    }

    @Override
    public String nextNumber(int year) {
        return String.format(Locale.ROOT, "ODS-%04d-%06d", year, numbers.merge(year, 1, Integer::sum));
    }

    @Override
    public List<DuplicateView> alike(ServiceRequest request) {
        RequestState mine = request.state();
        return requests.values().stream()
                .filter(other -> !other.id().equals(mine.id())
                        && other.status().isOpen()
                        && other.kind().equals(mine.kind())
                        && other.structure().equals(mine.structure())
                        && other.body().equals(mine.body())
                        && isSame(other.content().person(), mine.content().person()))
                .flatMap(other -> Optional.ofNullable(other.sentAt())
                        .map(sent ->
                                new DuplicateView(other.id(), other.number(), other.status(), sent, other.authorName()))
                        .stream())
                .sorted(Comparator.comparing(DuplicateView::sentAt))
                .toList();
    }

    @Override
    public Optional<RequestDocumentId> documentOf(RequestId request, UUID submission) {
        return Optional.ofNullable(documents.getOrDefault(request, Map.of()).get(submission));
    }

    @Override
    public void addDocument(
            RequestId request,
            RequestDocumentId document,
            UUID submission,
            ReceivedDocument file,
            RequestSignature by) {
        documents.computeIfAbsent(request, first -> new LinkedHashMap<>()).put(submission, document);
    }

    @Override
    public void removeDocument(RequestId request, RequestDocumentId document) {
        documents.getOrDefault(request, new HashMap<>()).values().remove(document);
    }

    @Override
    public int discardForgotten(Instant since) {
        int before = requests.size();
        requests.values()
                .removeIf(state -> state.status() == RequestStatus.DRAFT
                        && state.touchedAt().isBefore(since));
        return before - requests.size();
    }

    @Override
    public List<RequestId> eraseDue(LocalDate today, Instant at) {
        List<RequestState> due = requests.values().stream()
                .filter(state -> state.erasedAt() == null
                        && Optional.ofNullable(state.eraseOn())
                                .filter(day -> !day.isAfter(today))
                                .isPresent())
                .toList();
        due.forEach(state -> {
            requests.put(state.id(), copy(state, RequestContent.EMPTY, 0, at, state.version() + 1));
            documents.remove(state.id());
        });
        return due.stream().map(RequestState::id).toList();
    }

    private int count(RequestId request) {
        return documents.getOrDefault(request, Map.of()).size();
    }

    private static boolean isSame(ConcernedPerson one, ConcernedPerson other) {
        return one.birthDate() != null
                && one.birthDate().equals(other.birthDate())
                && plain(one).equals(plain(other));
    }

    private static String plain(ConcernedPerson person) {
        return Normalizer.normalize(person.displayName(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static RequestState copy(
            RequestState state, RequestContent content, int documents, @Nullable Instant erasedAt, long version) {
        return new RequestState(
                state.id(),
                state.body(),
                state.structure(),
                state.kind(),
                state.kindVersion(),
                state.number(),
                state.status(),
                state.statusSince(),
                content,
                documents,
                state.author(),
                state.authorName(),
                state.assignee(),
                state.createdAt(),
                state.sentAt(),
                state.dueOn(),
                state.endedAt(),
                state.eraseOn(),
                erasedAt,
                state.touchedBy(),
                state.touchedAt(),
                version);
    }
}
