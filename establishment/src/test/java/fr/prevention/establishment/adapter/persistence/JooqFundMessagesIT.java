package fr.prevention.establishment.adapter.persistence;

import fr.prevention.establishment.InEstablishmentContext;
import fr.prevention.establishment.spi.Establishments;
import fr.prevention.establishment.spi.FundMessages;
import fr.prevention.establishment.spi.FundMessagesContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@InEstablishmentContext
@Transactional
class JooqFundMessagesIT extends FundMessagesContract {

    @Autowired
    private Establishments establishments;

    @Autowired
    private FundMessages messages;

    @Override
    protected Establishments establishments() {
        return establishments;
    }

    @Override
    protected FundMessages messages() {
        return messages;
    }
}
