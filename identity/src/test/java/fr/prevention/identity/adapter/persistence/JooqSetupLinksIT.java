package fr.prevention.identity.adapter.persistence;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.spi.SetupLinks;
import fr.prevention.identity.spi.SetupLinksContract;

@OnPostgreSql
class JooqSetupLinksIT extends SetupLinksContract {

    private final SetupLinks links;

    JooqSetupLinksIT(SetupLinks links) {
        this.links = links;
    }

    @Override
    protected SetupLinks links() {
        return links;
    }
}
