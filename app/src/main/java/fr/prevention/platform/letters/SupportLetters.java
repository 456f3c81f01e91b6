package fr.prevention.platform.letters;

import fr.prevention.establishment.api.EstablishmentSupported;
import fr.prevention.establishment.api.SupportAct;
import fr.prevention.identity.api.OrganisationAccountDirectory;
import fr.prevention.identity.api.OrganisationAccountDirectory.OrganisationAccount;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.platform.letters.Correspondence.Occasion;
import fr.prevention.platform.settings.PortalSettings;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells an establishment what its fund did with its account, where no other mail tells it. */
@Component
class SupportLetters {

    private final Correspondence correspondence;
    private final OrganisationAccountDirectory accounts;
    private final Words words;
    private final PortalSettings settings;

    SupportLetters(
            Correspondence correspondence,
            OrganisationAccountDirectory accounts,
            Words words,
            PortalSettings settings) {
        this.correspondence = correspondence;
        this.accounts = accounts;
        this.words = words;
        this.settings = settings;
    }

    @ApplicationModuleListener(id = "mail.establishment-supported")
    void on(EstablishmentSupported event) {
        if (event.act() == SupportAct.SIRET_CHANGED || event.act() == SupportAct.ACCOUNT_CLOSED) {
            account(event)
                    .ifPresent(account -> correspondence.send(
                            new Occasion("establishment-supported:" + event.eventId(), event.occurredAt()),
                            account.email(),
                            null,
                            letter(event)));
        }
    }

    private Optional<OrganisationAccount> account(EstablishmentSupported event) {
        String key = event.establishment().value().toString();
        return Optional.ofNullable(
                accounts.accountsOf(OrganisationKind.ESTABLISHMENT, Role.ESTABLISHMENT_ACCOUNT, List.of(key))
                        .get(key));
    }

    private Letter letter(EstablishmentSupported event) {
        String fund = correspondence.nameOf(event.fund());
        return new Letter(
                words.say("support." + event.act().name() + ".subject"),
                words.say("greeting.person", event.name()),
                List.of(words.say("support." + event.act().name() + ".text", fund, event.siret())),
                "",
                List.of(),
                List.of(words.say("support.warning", fund)),
                words.say("action.funds"),
                settings.page("/caisses-regionales"));
    }
}
