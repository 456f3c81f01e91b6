package fr.prevention.partnerspace.application;

import fr.prevention.partnerspace.api.RequestErasure;
import fr.prevention.partnerspace.api.RequestFact;
import fr.prevention.partnerspace.api.RequestFactKind;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.spi.RequestHistory;
import fr.prevention.partnerspace.spi.ServiceRequests;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RequestErasureService implements RequestErasure {

    private static final Duration DRAFTS_KEPT = Duration.ofDays(90);

    private final ServiceRequests requests;
    private final RequestHistory history;
    private final Clock clock;

    RequestErasureService(ServiceRequests requests, RequestHistory history, Clock clock) {
        this.requests = requests;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public int eraseDue() {
        RequestFact erased = new RequestFact(RequestFactKind.ERASED, clock.instant(), "", "");
        List<RequestId> due = requests.eraseDue(LocalDate.now(clock), erased.at());
        due.forEach(request -> history.add(request, UUID.randomUUID(), erased));
        return due.size() + requests.discardForgotten(clock.instant().minus(DRAFTS_KEPT));
    }
}
