package fr.prevention.web.establishment.helpdesk;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.SupportDirectory;
import fr.prevention.establishment.api.SupportDirectory.SupportPage;
import fr.prevention.establishment.api.SupportDirectory.SupportQuery;
import fr.prevention.establishment.api.SupportDirectory.SupportedEstablishment;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.OrganisationAccountDirectory;
import fr.prevention.identity.api.OrganisationAccountDirectory.OrganisationAccount;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.web.preventioncourse.CurrentFund;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The establishments of the fund together with their accounts, a page at a time. */
@Component
class HelpedEstablishments {

    private static final int SHORTEST_ADDRESS = 3;
    private static final int MOST_ADDRESSES = 200;

    private final SupportDirectory establishments;
    private final OrganisationAccountDirectory accounts;

    HelpedEstablishments(SupportDirectory establishments, OrganisationAccountDirectory accounts) {
        this.establishments = establishments;
        this.accounts = accounts;
    }

    /** What was found. */
    record Found(List<HelpdeskRow> rows, int total) {}

    Found find(Actor actor, String text, int page, int size) {
        SupportPage found = establishments.page(
                actor, new SupportQuery(CurrentFund.of(actor), text, withAccountAt(text), page, size));
        Map<String, OrganisationAccount> known = accounts.accountsOf(
                OrganisationKind.ESTABLISHMENT,
                Role.ESTABLISHMENT_ACCOUNT,
                found.rows().stream().map(row -> row.id().value().toString()).toList());
        return new Found(
                found.rows().stream()
                        .map(row ->
                                new HelpdeskRow(row, known.get(row.id().value().toString())))
                        .toList(),
                found.total());
    }

    private List<EstablishmentId> withAccountAt(String text) {
        return text.length() < SHORTEST_ADDRESS
                ? List.of()
                : accounts
                        .keysByEmail(OrganisationKind.ESTABLISHMENT, Role.ESTABLISHMENT_ACCOUNT, text, MOST_ADDRESSES)
                        .stream()
                        .map(key -> new EstablishmentId(UUID.fromString(key)))
                        .toList();
    }

    /** One of them; any other does not exist for this person. */
    HelpdeskRow row(Actor actor, String typed) {
        SupportedEstablishment found =
                establishments.establishment(actor, id(typed)).orElseThrow(HelpedEstablishments::notFound);
        String key = found.id().value().toString();
        return new HelpdeskRow(
                found,
                accounts.accountsOf(OrganisationKind.ESTABLISHMENT, Role.ESTABLISHMENT_ACCOUNT, List.of(key))
                        .get(key));
    }

    private static EstablishmentId id(String typed) {
        try {
            return new EstablishmentId(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            throw notFound();
        }
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
