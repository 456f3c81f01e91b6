package fr.prevention.platform;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.DuplicateView;
import fr.prevention.partnerspace.api.RequestDocumentId;
import fr.prevention.partnerspace.api.RequestDocumentView;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestSheet;
import fr.prevention.partnerspace.api.RequestView;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What service requests answer in the tests of the platform: nothing is known and no file is named. */
public class ToldRequests implements RequestSheet {

    @Override
    public Optional<RequestView> request(Actor actor, RequestId request) {
        return Optional.empty();
    }

    @Override
    public Optional<RequestDocumentView> document(Actor actor, RequestDocumentId document) {
        return Optional.empty();
    }

    @Override
    public List<DuplicateView> duplicatesOf(Actor actor, RequestId request) {
        return List.of();
    }

    @Override
    public Set<UUID> referencedFiles(Collection<UUID> fileKeys) {
        return Set.of();
    }
}
