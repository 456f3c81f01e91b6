package fr.prevention.web.partnerspace.body;

import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.OpenUnderFreeLogin;
import fr.prevention.identity.api.AccountProvisioning.OpenedAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.ManagerAccounts;
import fr.prevention.partnerspace.api.ManagerAccounts.CreateManagerAccount;
import fr.prevention.partnerspace.api.ManagerAccounts.CreatedManagerAccount;
import fr.prevention.partnerspace.api.PartnerPerson;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.web.partnerspace.CurrentBody;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Creates a manager in the two contexts that know of one: an account under a free login first, good for nothing by itself,
 * then the record, which decides whether there is room. An account that serves nothing in the end is discarded.
 */
@Component
class NewManagers {

    private final AccountProvisioning accounts;
    private final ManagerAccounts managers;

    NewManagers(AccountProvisioning accounts, ManagerAccounts managers) {
        this.accounts = accounts;
        this.managers = managers;
    }

    void create(Actor actor, StructureId structure, UUID submission, PartnerPerson person) {
        if (managers.ofSubmission(actor, structure, submission).isPresent()) {
            return;
        }
        OpenedAccount account = accounts.openUnderFreeLogin(
                new OpenUnderFreeLogin(person.loginStem().value(), person.contactDetails(), person.email()));
        try {
            CreatedManagerAccount created = managers.create(
                    actor,
                    new CreateManagerAccount(
                            submission, CurrentBody.of(actor), structure, account.id(), account.login(), person));
            if (!created.account().equals(account.id())) {
                accounts.discard(account.id());
            }
        } catch (PartnerRefused refused) {
            accounts.discard(account.id());
            throw refused;
        }
    }
}
