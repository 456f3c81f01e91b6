package fr.prevention.web.partnerspace;

import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.OpenUnderFreeLogin;
import fr.prevention.identity.api.AccountProvisioning.OpenedAccount;
import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.PartnerPerson;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.TechnicianAccounts;
import fr.prevention.partnerspace.api.TechnicianAccounts.CreateTechnician;
import fr.prevention.partnerspace.api.TechnicianAccounts.CreatedTechnician;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Creates a technician in the two contexts that know of one: an account under a free login first, good for nothing by itself,
 * then the record, which decides whether there is room. An account that serves nothing in the end is discarded.
 */
@Component
class NewTechnicians {

    private final AccountProvisioning accounts;
    private final TechnicianAccounts technicians;

    NewTechnicians(AccountProvisioning accounts, TechnicianAccounts technicians) {
        this.accounts = accounts;
        this.technicians = technicians;
    }

    void create(Actor actor, Workplace workplace, UUID submission, PartnerPerson person) {
        if (technicians.ofSubmission(actor, workplace.structure(), submission).isPresent()) {
            return;
        }
        OpenedAccount account = accounts.openUnderFreeLogin(
                new OpenUnderFreeLogin(person.loginStem().value(), person.contactDetails(), person.email()));
        try {
            CreatedTechnician created = technicians.create(
                    actor,
                    new CreateTechnician(
                            submission,
                            workplace.body(),
                            workplace.structure(),
                            account.id(),
                            account.login(),
                            person));
            if (!created.account().equals(account.id())) {
                accounts.discard(account.id());
            }
        } catch (PartnerRefused refused) {
            accounts.discard(account.id());
            throw refused;
        }
    }
}
