package fr.prevention.establishment.adapter.persistence;

import fr.prevention.establishment.InEstablishmentContext;
import fr.prevention.establishment.spi.ReferenceLists;
import fr.prevention.establishment.spi.ReferenceListsContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@InEstablishmentContext
@Transactional
class JooqReferenceListsIT extends ReferenceListsContract {

    @Autowired
    private ReferenceLists lists;

    @Override
    protected ReferenceLists lists() {
        return lists;
    }
}
