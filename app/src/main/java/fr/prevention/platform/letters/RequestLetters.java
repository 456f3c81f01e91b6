package fr.prevention.platform.letters;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountDirectory.AccountView;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.MailKind;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.ServiceRequestAnswered;
import fr.prevention.partnerspace.api.ServiceRequestAssigned;
import fr.prevention.partnerspace.api.ServiceRequestCancelled;
import fr.prevention.partnerspace.api.ServiceRequestClosed;
import fr.prevention.partnerspace.api.ServiceRequestMessageWritten;
import fr.prevention.partnerspace.api.ServiceRequestMoreAsked;
import fr.prevention.partnerspace.api.ServiceRequestSent;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.platform.letters.Correspondence.Occasion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells each side of a service request that it is its turn. Nothing of the person concerned, and no word that anybody wrote, ever
 * goes into a mail: they are read in the portal. What only tells something respects the choice of the account; what one is
 * expected to do is always told.
 */
@Component
class RequestLetters {

    private final Correspondence correspondence;
    private final RequestWording wording;
    private final AccountDirectory accounts;
    private final Wishes wishes;

    RequestLetters(Correspondence correspondence, RequestWording wording, AccountDirectory accounts, Wishes wishes) {
        this.correspondence = correspondence;
        this.wording = wording;
        this.accounts = accounts;
        this.wishes = wishes;
    }

    @ApplicationModuleListener(id = "mail.service-request-sent")
    void on(ServiceRequestSent event) {
        tellWilling(
                MailKind.REQUEST_SENT,
                new Occasion("service-request-sent:" + event.eventId(), event.occurredAt()),
                agentsOf(event.body()),
                wording.sent(event));
    }

    @ApplicationModuleListener(
            id = "mail.service-request-assigned",
            condition = "!#event.assignee().equals(#event.by())")
    void on(ServiceRequestAssigned event) {
        tell(
                new Occasion("service-request-assigned:" + event.eventId(), event.occurredAt()),
                inCharge(event.body(), event.assignee()),
                wording.assigned(event));
    }

    @ApplicationModuleListener(id = "mail.service-request-more-asked")
    void on(ServiceRequestMoreAsked event) {
        tell(
                new Occasion("service-request-more-asked:" + event.eventId(), event.occurredAt()),
                technicians(event.structure(), event.author()),
                wording.moreAsked(event));
    }

    @ApplicationModuleListener(id = "mail.service-request-answered")
    void on(ServiceRequestAnswered event) {
        tell(
                new Occasion("service-request-answered:" + event.eventId(), event.occurredAt()),
                inCharge(event.body(), event.assignee()),
                wording.answered(event));
    }

    @ApplicationModuleListener(id = "mail.service-request-closed")
    void on(ServiceRequestClosed event) {
        tellWilling(
                MailKind.REQUEST_CLOSED,
                new Occasion("service-request-closed:" + event.eventId(), event.occurredAt()),
                technicians(event.structure(), event.author()),
                wording.closed(event));
    }

    @ApplicationModuleListener(id = "mail.service-request-cancelled")
    void on(ServiceRequestCancelled event) {
        tellWilling(
                MailKind.REQUEST_CANCELLED,
                new Occasion("service-request-cancelled:" + event.eventId(), event.occurredAt()),
                inCharge(event.body(), event.assignee()),
                wording.cancelled(event));
    }

    @ApplicationModuleListener(id = "mail.service-request-message-written")
    void on(ServiceRequestMessageWritten event) {
        List<AccountView> readers = switch (event.from()) {
            case STRUCTURE -> inCharge(event.body(), event.assignee());
            case BODY -> technicians(event.structure(), event.author());
        };
        tell(
                new Occasion("service-request-message-written:" + event.eventId(), event.occurredAt()),
                readers,
                wording.written(event));
    }

    private void tell(Occasion occasion, List<AccountView> people, Letter letter) {
        people.forEach(person -> correspondence.send(occasion, person.email(), null, letter));
    }

    private void tellWilling(MailKind kind, Occasion occasion, List<AccountView> people, Letter letter) {
        tell(occasion, wishes.willing(kind, people), wishes.refusable(letter));
    }

    /** The agent in charge while still one of the body, else all of its agents. */
    private List<AccountView> inCharge(BodyCode body, @Nullable AccountId agent) {
        return oneOf(agentsOf(body), agent);
    }

    /** The technician who sent it while still one of the structure, else all of its technicians. */
    private List<AccountView> technicians(StructureId structure, AccountId author) {
        return oneOf(
                accounts.membersOf(
                        OrganisationKind.PARTNER_STRUCTURE, structure.value().toString(), Role.PARTNER_TECHNICIAN),
                author);
    }

    private List<AccountView> agentsOf(BodyCode body) {
        return accounts.membersOf(OrganisationKind.HEALTH_INSURANCE_BODY, body.value(), Role.BODY_AGENT);
    }

    private static List<AccountView> oneOf(List<AccountView> people, @Nullable AccountId wanted) {
        List<AccountView> found =
                people.stream().filter(person -> person.id().equals(wanted)).toList();
        return found.isEmpty() ? people : found;
    }
}
