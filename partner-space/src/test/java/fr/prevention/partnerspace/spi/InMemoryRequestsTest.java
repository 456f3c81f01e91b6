package fr.prevention.partnerspace.spi;

import fr.prevention.partnerspace.Papers;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.RequestContent;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.kind.RequestKind;

class InMemoryRequestsTest extends RequestsContract {

    private final InMemoryServiceRequests requests = new InMemoryServiceRequests();
    private final InMemoryRequestHistory history = new InMemoryRequestHistory();
    private final InMemoryRequestKinds kinds = new InMemoryRequestKinds();
    private final StructureId structure = StructureId.next();

    @Override
    protected ServiceRequests requests() {
        return requests;
    }

    @Override
    protected RequestHistory history() {
        return history;
    }

    @Override
    protected RequestKinds kinds() {
        return kinds;
    }

    @Override
    protected StructureId structure() {
        return structure;
    }

    @Override
    protected BodyCode body() {
        return new BodyCode("CPAM-GIRONDE");
    }

    @Override
    protected RequestKind kind() {
        return Papers.c2s();
    }

    @Override
    protected RequestContent about(String lastName, String firstName) {
        return Papers.about(lastName, firstName);
    }
}
