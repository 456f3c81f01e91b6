package fr.prevention.platform.provisioning;

import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.GrantMembership;
import fr.prevention.identity.api.AccountProvisioning.InviteAccount;
import fr.prevention.identity.api.AccountProvisioning.WithdrawMembership;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.partnerspace.api.AccountStanding;
import fr.prevention.partnerspace.api.AccountStanding.Standing;
import fr.prevention.partnerspace.api.ManagerChanged;
import fr.prevention.partnerspace.api.ManagerCreated;
import fr.prevention.partnerspace.api.ManagerDeactivated;
import fr.prevention.partnerspace.api.ManagerReactivated;
import fr.prevention.partnerspace.api.PartnerAccountFact;
import fr.prevention.partnerspace.api.TechnicianChanged;
import fr.prevention.partnerspace.api.TechnicianCreated;
import fr.prevention.partnerspace.api.TechnicianDeactivated;
import fr.prevention.partnerspace.api.TechnicianReactivated;
import fr.prevention.platform.locks.DatabaseLocks;
import java.util.function.Consumer;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the accounts of managers and technicians in step with their records. Whatever the fact that arrives, the account is
 * made what the record says now, one account at a time: facts that overtake one another do no harm. Whoever comes in, or comes
 * back, is invited to choose a password.
 */
@Component
class PartnerAccountsInStep {

    private final AccountStanding records;
    private final AccountProvisioning accounts;
    private final DatabaseLocks locks;

    PartnerAccountsInStep(AccountStanding records, AccountProvisioning accounts, DatabaseLocks locks) {
        this.records = records;
        this.accounts = accounts;
        this.locks = locks;
    }

    @ApplicationModuleListener(id = "provisioning.technician-created")
    void on(TechnicianCreated event) {
        settleAndInvite(event, InvitationKind.TECHNICIAN_INVITED);
    }

    @ApplicationModuleListener(id = "provisioning.technician-changed")
    void on(TechnicianChanged event) {
        settle(event);
    }

    @ApplicationModuleListener(id = "provisioning.technician-deactivated")
    void on(TechnicianDeactivated event) {
        settle(event);
    }

    @ApplicationModuleListener(id = "provisioning.technician-reactivated")
    void on(TechnicianReactivated event) {
        settleAndInvite(event, InvitationKind.TECHNICIAN_REACTIVATED);
    }

    @ApplicationModuleListener(id = "provisioning.manager-created")
    void on(ManagerCreated event) {
        settleAndInvite(event, InvitationKind.MANAGER_INVITED);
    }

    @ApplicationModuleListener(id = "provisioning.manager-changed")
    void on(ManagerChanged event) {
        settle(event);
    }

    @ApplicationModuleListener(id = "provisioning.manager-deactivated")
    void on(ManagerDeactivated event) {
        settle(event);
    }

    @ApplicationModuleListener(id = "provisioning.manager-reactivated")
    void on(ManagerReactivated event) {
        settleAndInvite(event, InvitationKind.MANAGER_REACTIVATED);
    }

    private void settle(PartnerAccountFact fact) {
        withRecordOf(fact, standing -> settle(standing, author(fact)));
    }

    /** Mails 1 and 2 of the manual; whoever has left again in the meantime gets none. */
    private void settleAndInvite(PartnerAccountFact fact, InvitationKind kind) {
        withRecordOf(fact, standing -> {
            settle(standing, author(fact));
            if (standing.active()) {
                accounts.invite(new InviteAccount(fact.account(), structureOf(standing), kind, author(fact)));
            }
        });
    }

    private static Author author(PartnerAccountFact fact) {
        return new Author(fact.by(), fact.byName());
    }

    private void withRecordOf(PartnerAccountFact fact, Consumer<Standing> act) {
        locks.inTurn(
                "partner account " + fact.account().value(),
                () -> records.of(fact.account()).ifPresent(act));
    }

    private void settle(Standing standing, Author author) {
        Organisation structure = structureOf(standing);
        if (standing.active()) {
            accounts.restore(new GrantMembership(standing.account(), structure, standing.role(), author));
        } else {
            accounts.withdraw(new WithdrawMembership(standing.account(), structure, standing.role(), author, ""));
        }
        accounts.rename(standing.account(), standing.person().contactDetails(), author);
        accounts.changeEmail(standing.account(), standing.person().email(), author, "");
    }

    private static Organisation structureOf(Standing standing) {
        return new Organisation(
                OrganisationKind.PARTNER_STRUCTURE, standing.structure().value().toString(), standing.structureName());
    }
}
