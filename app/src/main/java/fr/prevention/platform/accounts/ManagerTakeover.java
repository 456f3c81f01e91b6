package fr.prevention.platform.accounts;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.OpenUnderFreeLogin;
import fr.prevention.identity.api.RecoveryCalendar;
import fr.prevention.identity.api.RecoveryCalendar.Takeover;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.DottedPhone;
import fr.prevention.partnerspace.api.FamilyName;
import fr.prevention.partnerspace.api.FirstName;
import fr.prevention.partnerspace.api.JobTitle;
import fr.prevention.partnerspace.api.ManagerAccounts;
import fr.prevention.partnerspace.api.ManagerAccounts.CreateManagerAccount;
import fr.prevention.partnerspace.api.ManagerAccounts.CreatedManagerAccount;
import fr.prevention.partnerspace.api.ManagerAccounts.DeactivateManagerAccount;
import fr.prevention.partnerspace.api.ManagerDirectory;
import fr.prevention.partnerspace.api.PartnerPerson;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.Title;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Replaces the managers of a structure once a claim on their access is due: those whom the body created are deactivated, it may
 * reactivate them, and the claimant becomes a manager under its agreement. Interrupted, it goes on at the next round; where
 * the agreement has ended or leaves no room, nothing changes hands any more.
 */
@Component
class ManagerTakeover {

    private static final Logger LOG = LoggerFactory.getLogger(ManagerTakeover.class);

    private final ManagerAccounts managers;
    private final ManagerDirectory directory;
    private final AccountProvisioning accounts;
    private final RecoveryCalendar recoveries;

    ManagerTakeover(
            ManagerAccounts managers,
            ManagerDirectory directory,
            AccountProvisioning accounts,
            RecoveryCalendar recoveries) {
        this.managers = managers;
        this.directory = directory;
        this.accounts = accounts;
        this.recoveries = recoveries;
    }

    void make(Takeover takeover) {
        StructureId structure =
                new StructureId(UUID.fromString(takeover.structure().key()));
        BodyCode body = new BodyCode(takeover.body().key());
        try {
            Optional<CreatedManagerAccount> claimant = managers.ofSubmission(
                    takeover.decider(), structure, takeover.recovery().value());
            directory.list(takeover.decider(), body, structure).managers().stream()
                    .filter(manager -> manager.active() && manager.body().equals(body))
                    .filter(manager -> claimant.filter(
                                    created -> created.manager().equals(manager.id()))
                            .isEmpty())
                    .forEach(manager -> managers.deactivate(
                            takeover.decider(), new DeactivateManagerAccount(body, manager.id(), "")));
            recoveries.carriedOut(
                    takeover.recovery(),
                    claimant.map(CreatedManagerAccount::account).orElseGet(() -> created(takeover, structure, body)));
        } catch (PartnerRefused refused) {
            LOG.warn(
                    "The claim {} cannot be carried out: {}",
                    takeover.recovery().value(),
                    refused.getMessage());
            recoveries.abandon(takeover.recovery());
        }
    }

    private AccountId created(Takeover takeover, StructureId structure, BodyCode body) {
        PartnerPerson person = person(takeover);
        var account = accounts.openUnderFreeLogin(
                new OpenUnderFreeLogin(person.loginStem().value(), person.contactDetails(), person.email()));
        try {
            var _ = managers.create(
                    takeover.decider(),
                    new CreateManagerAccount(
                            takeover.recovery().value(), body, structure, account.id(), account.login(), person));
            return account.id();
        } catch (PartnerRefused refused) {
            accounts.discard(account.id());
            throw refused;
        }
    }

    /** The form has checked it all when the claim was made. */
    private static PartnerPerson person(Takeover takeover) {
        return new PartnerPerson(
                Title.valueOf(takeover.formOfAddress()),
                null,
                FamilyName.parse(takeover.person().familyName()).orElseThrow(),
                FirstName.parse(takeover.person().givenName()).orElseThrow(),
                JobTitle.parse(takeover.jobTitle()).orElseThrow(),
                DottedPhone.parse(takeover.person().phone()).orElseThrow(),
                takeover.email());
    }
}
