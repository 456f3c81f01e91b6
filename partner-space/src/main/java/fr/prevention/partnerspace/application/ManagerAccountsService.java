package fr.prevention.partnerspace.application;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.ManagerAccounts;
import fr.prevention.partnerspace.api.ManagerChanged;
import fr.prevention.partnerspace.api.ManagerCreated;
import fr.prevention.partnerspace.api.ManagerDeactivated;
import fr.prevention.partnerspace.api.ManagerId;
import fr.prevention.partnerspace.api.ManagerReactivated;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.access.Entry;
import fr.prevention.partnerspace.domain.access.PartnerAccess;
import fr.prevention.partnerspace.domain.agreement.Agreement;
import fr.prevention.partnerspace.domain.manager.PartnerManager;
import fr.prevention.partnerspace.spi.Managers;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ManagerAccountsService implements ManagerAccounts {

    private final PartnerDesk desk;
    private final Managers managers;
    private final ApplicationEventPublisher events;

    ManagerAccountsService(PartnerDesk desk, Managers managers, ApplicationEventPublisher events) {
        this.desk = desk;
        this.managers = managers;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CreatedManagerAccount> ofSubmission(Actor actor, StructureId structure, UUID submission) {
        return managers.ofSubmission(structure, submission)
                .filter(created -> isAdministered(actor, created))
                .map(ManagerAccountsService::created);
    }

    @Override
    public CreatedManagerAccount create(Actor actor, CreateManagerAccount command) {
        hold(actor, command.body(), command.structure());
        Optional<PartnerManager> repeated = managers.ofSubmission(command.structure(), command.submission());
        if (repeated.isPresent()) {
            return created(repeated.get());
        }
        Agreement agreement = desk.openAgreement(command.structure(), command.body());
        PartnerManager manager = PartnerManager.create(
                command,
                managers.active(command.structure()),
                agreement.limits().managers(),
                desk.now());
        managers.add(command.submission(), manager);
        append(manager, Entry.Kind.CREATED, actor, "");
        events.publishEvent(new ManagerCreated(
                PartnerDesk.eventId(),
                manager.getId(),
                manager.account(),
                manager.login(),
                manager.structure(),
                manager.body(),
                manager.person().fullName(),
                actor.account(),
                actor.displayName(),
                desk.now()));
        return created(manager);
    }

    @Override
    public void change(Actor actor, ChangeManagerAccount command) {
        PartnerManager manager = held(actor, command.body(), command.manager());
        var _ = desk.openAgreement(manager.structure(), command.body());
        if (manager.person().equals(command.person())) {
            return;
        }
        if (manager.version() != command.version()) {
            throw new PartnerRefused(new PartnerRefusal.ChangedMeanwhile());
        }
        manager.change(command.person());
        managers.update(manager);
        append(manager, Entry.Kind.CHANGED, actor, "");
        events.publishEvent(new ManagerChanged(
                PartnerDesk.eventId(),
                manager.getId(),
                manager.account(),
                manager.login(),
                manager.structure(),
                manager.body(),
                manager.person().fullName(),
                actor.account(),
                actor.displayName(),
                desk.now()));
    }

    @Override
    public void deactivate(Actor actor, DeactivateManagerAccount command) {
        PartnerManager manager = held(actor, command.body(), command.manager());
        if (!manager.isActive()) {
            return;
        }
        manager.deactivate();
        managers.update(manager);
        append(manager, Entry.Kind.DEACTIVATED, actor, command.reason());
        events.publishEvent(new ManagerDeactivated(
                PartnerDesk.eventId(),
                manager.getId(),
                manager.account(),
                manager.login(),
                manager.structure(),
                manager.body(),
                manager.person().fullName(),
                actor.account(),
                actor.displayName(),
                desk.now()));
    }

    @Override
    public void reactivate(Actor actor, ReactivateManagerAccount command) {
        PartnerManager manager = held(actor, command.body(), command.manager());
        Agreement agreement = desk.openAgreement(manager.structure(), command.body());
        if (manager.isActive()) {
            return;
        }
        manager.reactivate(
                managers.active(manager.structure()), agreement.limits().managers());
        managers.update(manager);
        append(manager, Entry.Kind.REACTIVATED, actor, command.reason());
        events.publishEvent(new ManagerReactivated(
                PartnerDesk.eventId(),
                manager.getId(),
                manager.account(),
                manager.login(),
                manager.structure(),
                manager.body(),
                manager.person().fullName(),
                actor.account(),
                actor.displayName(),
                desk.now()));
    }

    /** The manager as it is once the structure is held: whoever counts or changes waits. */
    private PartnerManager held(Actor actor, BodyCode body, ManagerId id) {
        StructureId structure = known(actor, body, id).structure();
        hold(actor, body, structure);
        return known(actor, body, id);
    }

    private PartnerManager known(Actor actor, BodyCode body, ManagerId id) {
        return managers.find(id)
                .filter(found -> isAdministered(actor, found) && found.body().equals(body))
                .orElseThrow(() -> new PartnerRefused(new PartnerRefusal.UnknownManagerAccount()));
    }

    private static boolean isAdministered(Actor actor, PartnerManager manager) {
        return new PartnerAccess(actor).actsFor(manager.body());
    }

    private void hold(Actor actor, BodyCode body, StructureId structure) {
        var _ = desk.heldForBody(actor, body, structure);
    }

    private void append(PartnerManager manager, Entry.Kind kind, Actor actor, String detail) {
        managers.append(manager.getId(), desk.entry(kind, actor, detail));
    }

    private static CreatedManagerAccount created(PartnerManager manager) {
        return new CreatedManagerAccount(manager.getId(), manager.account(), manager.login());
    }
}
