package fr.prevention.platform.accounts;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountProvisioning;
import fr.prevention.identity.api.AccountProvisioning.OpenUnderFreeLogin;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.RecoveryCalendar;
import fr.prevention.identity.api.RecoveryCalendar.Takeover;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.DottedPhone;
import fr.prevention.partnerspace.api.FamilyName;
import fr.prevention.partnerspace.api.FirstName;
import fr.prevention.partnerspace.api.JobTitle;
import fr.prevention.partnerspace.api.ManagerAccounts;
import fr.prevention.partnerspace.api.ManagerAccounts.CreateManagerAccount;
import fr.prevention.partnerspace.api.ManagerAccounts.DeactivateManagerAccount;
import fr.prevention.partnerspace.api.ManagerDirectory;
import fr.prevention.partnerspace.api.ManagerDirectory.ManagerView;
import fr.prevention.partnerspace.api.PartnerPerson;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.Title;
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
            directory.list(takeover.decider(), body, structure).managers().stream()
                    .filter(manager -> manager.active() && manager.body().equals(body))
                    .filter(manager -> !isClaimants(takeover, structure, manager))
                    .forEach(manager -> managers.deactivate(
                            takeover.decider(), new DeactivateManagerAccount(body, manager.id(), "")));
            recoveries.carriedOut(takeover.recovery(), claimants(takeover, structure, body));
        } catch (PartnerRefused refused) {
            LOG.warn(
                    "The claim {} cannot be carried out: {}",
                    takeover.recovery().value(),
                    refused.getMessage());
            recoveries.abandon(takeover.recovery());
        }
    }

    private boolean isClaimants(Takeover takeover, StructureId structure, ManagerView manager) {
        return managers.ofSubmission(
                        takeover.decider(), structure, takeover.recovery().value())
                .filter(created -> created.manager().equals(manager.id()))
                .isPresent();
    }

    private AccountId claimants(Takeover takeover, StructureId structure, BodyCode body) {
        UUID submission = takeover.recovery().value();
        return managers.ofSubmission(takeover.decider(), structure, submission)
                .map(ManagerAccounts.CreatedManagerAccount::account)
                .orElseGet(() -> created(takeover, structure, body, submission));
    }

    private AccountId created(Takeover takeover, StructureId structure, BodyCode body, UUID submission) {
        PartnerPerson person = person(takeover);
        var account = accounts.openUnderFreeLogin(new OpenUnderFreeLogin(
                person.loginStem().value(),
                new ContactDetails(
                        person.fullName(),
                        person.firstName().value(),
                        person.displayedName(),
                        person.phone().value()),
                person.email()));
        try {
            var _ = managers.create(
                    takeover.decider(),
                    new CreateManagerAccount(submission, body, structure, account.id(), account.login(), person));
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
