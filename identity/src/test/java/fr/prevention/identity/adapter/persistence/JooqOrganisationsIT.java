package fr.prevention.identity.adapter.persistence;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.spi.Organisations;
import fr.prevention.identity.spi.OrganisationsContract;

@OnPostgreSql
class JooqOrganisationsIT extends OrganisationsContract {

    private final Organisations organisations;

    JooqOrganisationsIT(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    protected Organisations organisations() {
        return organisations;
    }
}
