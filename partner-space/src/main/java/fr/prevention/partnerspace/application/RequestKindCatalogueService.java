package fr.prevention.partnerspace.application;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.KindSettings;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.RequestKindCatalogue;
import fr.prevention.partnerspace.api.RequestKindCode;
import fr.prevention.partnerspace.api.RequestKindView;
import fr.prevention.partnerspace.domain.request.RequestAccess;
import fr.prevention.partnerspace.spi.RequestKinds;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RequestKindCatalogueService implements RequestKindCatalogue {

    private final RequestKinds kinds;

    RequestKindCatalogueService(RequestKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public List<RequestKindView> offered(BodyCode body) {
        return all(body).stream().filter(kind -> kind.settings().offered()).toList();
    }

    @Override
    public List<RequestKindView> all(BodyCode body) {
        Map<RequestKindCode, KindSettings> decided = kinds.decided(body);
        return kinds.current().stream()
                .map(kind -> kind.view(decided.getOrDefault(kind.code(), kind.usual())))
                .toList();
    }

    @Override
    public List<RequestKindView> known() {
        return kinds.current().stream().map(kind -> kind.view(kind.usual())).toList();
    }

    @Override
    public void decide(Actor actor, BodyCode body, RequestKindCode code, KindSettings settings) {
        boolean known = new RequestAccess(actor).worksAt(body)
                && kinds.current().stream().anyMatch(kind -> kind.code().equals(code));
        if (!known) {
            throw new PartnerRefused(new OfRequest.UnknownKind());
        }
        kinds.decide(body, code, settings).ifPresent(now -> {
            throw new PartnerRefused(new OfRequest.KindChangedMeanwhile(now));
        });
    }
}
