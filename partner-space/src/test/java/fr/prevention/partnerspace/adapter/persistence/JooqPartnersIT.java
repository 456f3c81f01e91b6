package fr.prevention.partnerspace.adapter.persistence;

import fr.prevention.partnerspace.InPartnerSpace;
import fr.prevention.partnerspace.PartnerPeople;
import fr.prevention.partnerspace.spi.Agreements;
import fr.prevention.partnerspace.spi.Bodies;
import fr.prevention.partnerspace.spi.LastBodies;
import fr.prevention.partnerspace.spi.Managers;
import fr.prevention.partnerspace.spi.PartnersContract;
import fr.prevention.partnerspace.spi.Structures;
import fr.prevention.partnerspace.spi.Technicians;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@InPartnerSpace
@Transactional
class JooqPartnersIT extends PartnersContract {

    @Autowired
    private Bodies bodies;

    @Autowired
    private Structures structures;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Technicians technicians;

    @Autowired
    private Managers managers;

    @Autowired
    private LastBodies lastBodies;

    @BeforeEach
    @Override
    protected void keepAStructure() {
        PartnerPeople.bodies().forEach(bodies::put);
        super.keepAStructure();
    }

    @Override
    protected Structures structures() {
        return structures;
    }

    @Override
    protected Agreements agreements() {
        return agreements;
    }

    @Override
    protected Technicians technicians() {
        return technicians;
    }

    @Override
    protected Managers managers() {
        return managers;
    }

    @Override
    protected LastBodies lastBodies() {
        return lastBodies;
    }
}
