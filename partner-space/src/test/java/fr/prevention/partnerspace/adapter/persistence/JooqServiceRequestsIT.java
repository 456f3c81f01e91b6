package fr.prevention.partnerspace.adapter.persistence;

import fr.prevention.partnerspace.InPartnerSpace;
import fr.prevention.partnerspace.Papers;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.RequestContent;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.kind.RequestKind;
import fr.prevention.partnerspace.spi.RequestHistory;
import fr.prevention.partnerspace.spi.RequestKinds;
import fr.prevention.partnerspace.spi.RequestsContract;
import fr.prevention.partnerspace.spi.ServiceRequests;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@InPartnerSpace
@Transactional
class JooqServiceRequestsIT extends RequestsContract {

    @Autowired
    private ServiceRequests requests;

    @Autowired
    private RequestHistory history;

    @Autowired
    private RequestKinds kinds;

    @Autowired
    private GivenPartners given;

    private BodyCode body = new BodyCode("CPAM-TEST");
    private StructureId structure = StructureId.next();

    @BeforeEach
    void meet() {
        body = given.body();
        structure = given.structure(body);
    }

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
        return body;
    }

    @Override
    protected RequestKind kind() {
        return kinds.current().stream()
                .filter(kind -> kind.code().equals(Papers.BILAN_SANTE))
                .findFirst()
                .orElseThrow();
    }

    @Override
    protected RequestContent about(String lastName, String firstName) {
        return Papers.checkUpFor(lastName, firstName);
    }
}
