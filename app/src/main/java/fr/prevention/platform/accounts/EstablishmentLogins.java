package fr.prevention.platform.accounts;

import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentSiretChanged;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.OrganisationAccountDirectory;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * The login of an establishment's account is its SIRET: it follows, as often as it takes. The present SIRET is asked for, not
 * the one of the event, so that two changes heard in the wrong order end at the right one.
 */
@Component
class EstablishmentLogins {

    private final EstablishmentDirectory establishments;
    private final OrganisationAccountDirectory accounts;
    private final AccountProvisioning provisioning;

    EstablishmentLogins(
            EstablishmentDirectory establishments,
            OrganisationAccountDirectory accounts,
            AccountProvisioning provisioning) {
        this.establishments = establishments;
        this.accounts = accounts;
        this.provisioning = provisioning;
    }

    @ApplicationModuleListener(id = "accounts.login-follows-siret")
    void on(EstablishmentSiretChanged event) {
        String key = event.establishment().value().toString();
        Optional.ofNullable(
                        accounts.accountsOf(OrganisationKind.ESTABLISHMENT, Role.ESTABLISHMENT_ACCOUNT, List.of(key))
                                .get(key))
                .ifPresent(account -> establishments
                        .card(event.establishment())
                        .ifPresent(card -> provisioning.changeLogin(
                                account.id(),
                                card.siret().value(),
                                new Author(event.by(), event.byName()),
                                event.reason())));
    }
}
