package fr.prevention.partnerspace.application;

import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.KindSettings;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.RequestKindCode;
import fr.prevention.partnerspace.domain.kind.RequestKind;
import fr.prevention.partnerspace.domain.request.ServiceRequest;
import fr.prevention.partnerspace.spi.RequestKinds;
import org.springframework.stereotype.Component;

/** What the acts on requests need to know of kinds and of what a body decided about them. */
@Component
class KindDesk {

    private final RequestKinds kinds;

    KindDesk(RequestKinds kinds) {
        this.kinds = kinds;
    }

    /** A kind for which the body takes new requests, in its latest version. */
    RequestKind offered(BodyCode body, RequestKindCode code) {
        return kinds.current().stream()
                .filter(kind -> kind.code().equals(code) && settings(body, kind).offered())
                .findFirst()
                .orElseThrow(() -> new PartnerRefused(new OfRequest.UnknownKind()));
    }

    /** The kind of a request, in the version it keeps. */
    RequestKind of(ServiceRequest request) {
        return kinds.version(request.state().kind(), request.state().kindVersion());
    }

    KindSettings settings(BodyCode body, RequestKind kind) {
        return kinds.decided(body).getOrDefault(kind.code(), kind.usual());
    }

    int retentionMonths(ServiceRequest request) {
        return settings(request.state().body(), of(request)).retentionMonths();
    }
}
