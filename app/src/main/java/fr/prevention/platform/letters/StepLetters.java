package fr.prevention.platform.letters;

import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentDirectory.ProgressRecipient;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.MailKind;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.platform.letters.Correspondence.Occasion;
import fr.prevention.preventioncourse.api.StepApproved;
import fr.prevention.preventioncourse.api.StepCommented;
import fr.prevention.preventioncourse.api.StepCompleted;
import fr.prevention.preventioncourse.api.StepReturned;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells each side of the prevention course that it is its turn: the officer when a step is complete (F060), the head and the
 * person in charge of the space, if that is another, when the fund returns, approves or comments it. What only tells something respects the choice of the account; a step to complete is
 * always told.
 */
@Component
class StepLetters {

    private final Correspondence correspondence;
    private final StepWording wording;
    private final AccountDirectory accounts;
    private final EstablishmentDirectory establishments;
    private final Wishes wishes;

    StepLetters(
            Correspondence correspondence,
            StepWording wording,
            AccountDirectory accounts,
            EstablishmentDirectory establishments,
            Wishes wishes) {
        this.correspondence = correspondence;
        this.wording = wording;
        this.accounts = accounts;
        this.establishments = establishments;
        this.wishes = wishes;
    }

    @ApplicationModuleListener(id = "mail.step-completed")
    void on(StepCompleted event) {
        Occasion occasion = new Occasion("step-completed:" + event.eventId(), event.occurredAt());
        officerInCharge(event)
                .ifPresentOrElse(
                        known -> wishes.willing(MailKind.STEP_COMPLETED, List.of(known))
                                .forEach(willing -> correspondence.send(
                                        occasion,
                                        willing.email(),
                                        null,
                                        wishes.refusable(wording.completed(event, willing)))),
                        () -> correspondence.sendToFund(
                                occasion, event.fund(), wording.completedWithoutOfficer(event)));
    }

    @ApplicationModuleListener(id = "mail.step-returned")
    void on(StepReturned event) {
        correspondence.sendToAllOrFund(
                new Occasion("step-returned:" + event.eventId(), event.occurredAt()),
                followersOf(event.establishment()),
                event.fund(),
                wording.returned(event, correspondence.nameOf(event.fund())));
    }

    @ApplicationModuleListener(id = "mail.step-approved")
    void on(StepApproved event) {
        if (wishes.wants(MailKind.STEP_APPROVED, event.establishment())) {
            correspondence.sendToAllOrFund(
                    new Occasion("step-approved:" + event.eventId(), event.occurredAt()),
                    followersOf(event.establishment()),
                    event.fund(),
                    wishes.refusable(wording.approved(event, correspondence.nameOf(event.fund()))));
        }
    }

    @ApplicationModuleListener(id = "mail.step-commented")
    void on(StepCommented event) {
        if (wishes.wants(MailKind.STEP_COMMENTED, event.establishment())) {
            correspondence.sendToAllOrFund(
                    new Occasion("step-commented:" + event.eventId(), event.occurredAt()),
                    followersOf(event.establishment()),
                    event.fund(),
                    wishes.refusable(wording.commented(event, correspondence.nameOf(event.fund()))));
        }
    }

    /** The officer, while still one of the fund: whoever has left reads no mail. */
    private Optional<AccountView> officerInCharge(StepCompleted event) {
        return accounts
                .membersOf(OrganisationKind.REGIONAL_FUND, event.fund().value(), Role.PREVENTION_OFFICER)
                .stream()
                .filter(member -> member.id().equals(event.officer()))
                .findFirst();
    }

    private Collection<ProgressRecipient> followersOf(EstablishmentId establishment) {
        return establishments.progressRecipients(establishment);
    }
}
