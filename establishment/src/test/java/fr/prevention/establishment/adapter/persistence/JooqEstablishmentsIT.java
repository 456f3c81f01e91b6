package fr.prevention.establishment.adapter.persistence;

import fr.prevention.establishment.InEstablishmentContext;
import fr.prevention.establishment.spi.Establishments;
import fr.prevention.establishment.spi.EstablishmentsContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@InEstablishmentContext
@Transactional
class JooqEstablishmentsIT extends EstablishmentsContract {

    @Autowired
    private Establishments establishments;

    @Override
    protected Establishments establishments() {
        return establishments;
    }
}
