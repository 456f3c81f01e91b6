package fr.prevention.platform.setup;

import fr.prevention.establishment.api.RegionalFundDirectory;
import fr.prevention.identity.api.FirstAdministrator;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.OrganisationRegistry;
import fr.prevention.platform.settings.PortalSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes the regional funds known to identity, so that their first accounts can be opened, and, outside demonstration mode,
 * prints the one-time setup link as long as nobody administers the platform. The link stands in this one line of the log and
 * nowhere else.
 */
@Component
class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final RegionalFundDirectory funds;
    private final OrganisationRegistry organisations;
    private final FirstAdministrator first;
    private final PortalSettings settings;

    FirstStart(
            RegionalFundDirectory funds,
            OrganisationRegistry organisations,
            FirstAdministrator first,
            PortalSettings settings) {
        this.funds = funds;
        this.organisations = organisations;
        this.first = first;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        funds.all()
                .forEach(fund -> organisations.register(new Organisation(
                        OrganisationKind.REGIONAL_FUND, fund.code().value(), fund.name())));
        organisations.register(Organisation.PORTAL);
        if (!settings.demo()) {
            first.prepare()
                    .ifPresent(secret -> LOG.info(
                            "Personne n’administre encore ce portail. Première installation, lien valable une fois et "
                                    + "pendant 24 heures :\n\n    {}\n",
                            settings.page("/premiere-installation/" + secret.value())));
        }
    }
}
