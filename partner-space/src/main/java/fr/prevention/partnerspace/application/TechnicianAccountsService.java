package fr.prevention.partnerspace.application;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.TechnicianAccounts;
import fr.prevention.partnerspace.api.TechnicianChanged;
import fr.prevention.partnerspace.api.TechnicianCreated;
import fr.prevention.partnerspace.api.TechnicianDeactivated;
import fr.prevention.partnerspace.api.TechnicianId;
import fr.prevention.partnerspace.api.TechnicianReactivated;
import fr.prevention.partnerspace.domain.access.Entry;
import fr.prevention.partnerspace.domain.access.PartnerAccess;
import fr.prevention.partnerspace.domain.agreement.Agreement;
import fr.prevention.partnerspace.domain.technician.PartnerTechnician;
import fr.prevention.partnerspace.spi.Technicians;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TechnicianAccountsService implements TechnicianAccounts {

    private final PartnerDesk desk;
    private final Technicians technicians;
    private final ApplicationEventPublisher events;

    TechnicianAccountsService(PartnerDesk desk, Technicians technicians, ApplicationEventPublisher events) {
        this.desk = desk;
        this.technicians = technicians;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CreatedTechnician> ofSubmission(Actor actor, StructureId structure, UUID submission) {
        return technicians
                .ofSubmission(structure, submission)
                .filter(created -> isAdministered(actor, created))
                .map(TechnicianAccountsService::created);
    }

    @Override
    public CreatedTechnician create(Actor actor, CreateTechnician command) {
        hold(actor, command.structure());
        Optional<PartnerTechnician> repeated = technicians.ofSubmission(command.structure(), command.submission());
        if (repeated.isPresent()) {
            return created(repeated.get());
        }
        Agreement agreement = desk.openAgreement(command.structure(), command.body());
        PartnerTechnician technician = PartnerTechnician.create(
                command,
                technicians.active(command.structure()),
                agreement.limits().technicians(),
                desk.now());
        technicians.add(command.submission(), technician);
        append(technician, Entry.Kind.CREATED, actor, "");
        events.publishEvent(new TechnicianCreated(
                PartnerDesk.eventId(),
                technician.getId(),
                technician.account(),
                technician.login(),
                technician.structure(),
                technician.body(),
                technician.person().fullName(),
                actor.account(),
                actor.displayName(),
                desk.now()));
        return created(technician);
    }

    @Override
    public void change(Actor actor, ChangeTechnician command) {
        PartnerTechnician technician = held(actor, command.technician());
        var _ = desk.openAgreement(technician.structure(), command.body());
        if (technician.person().equals(command.person())) {
            return;
        }
        if (technician.version() != command.version()) {
            throw new PartnerRefused(new PartnerRefusal.ChangedMeanwhile());
        }
        technician.change(command.person());
        technicians.update(technician);
        append(technician, Entry.Kind.CHANGED, actor, "");
        events.publishEvent(new TechnicianChanged(
                PartnerDesk.eventId(),
                technician.getId(),
                technician.account(),
                technician.login(),
                technician.structure(),
                technician.body(),
                technician.person().fullName(),
                actor.account(),
                actor.displayName(),
                desk.now()));
    }

    @Override
    public void deactivate(Actor actor, DeactivateTechnician command) {
        PartnerTechnician technician = held(actor, command.technician());
        var _ = desk.openAgreement(technician.structure(), command.body());
        if (!technician.isActive()) {
            return;
        }
        technician.deactivate(technicians.active(technician.structure()));
        technicians.update(technician);
        append(technician, Entry.Kind.DEACTIVATED, actor, command.reason());
        events.publishEvent(new TechnicianDeactivated(
                PartnerDesk.eventId(),
                technician.getId(),
                technician.account(),
                technician.login(),
                technician.structure(),
                technician.body(),
                technician.person().fullName(),
                actor.account(),
                actor.displayName(),
                desk.now()));
    }

    @Override
    public void reactivate(Actor actor, ReactivateTechnician command) {
        PartnerTechnician technician = held(actor, command.technician());
        Agreement agreement = desk.openAgreement(technician.structure(), command.body());
        if (technician.isActive()) {
            return;
        }
        technician.reactivate(
                technicians.active(technician.structure()), agreement.limits().technicians());
        technicians.update(technician);
        append(technician, Entry.Kind.REACTIVATED, actor, command.reason());
        events.publishEvent(new TechnicianReactivated(
                PartnerDesk.eventId(),
                technician.getId(),
                technician.account(),
                technician.login(),
                technician.structure(),
                technician.body(),
                technician.person().fullName(),
                actor.account(),
                actor.displayName(),
                desk.now()));
    }

    /** The technician as it is once the structure is held: whoever counts or changes waits. */
    private PartnerTechnician held(Actor actor, TechnicianId id) {
        StructureId structure = known(actor, id).structure();
        hold(actor, structure);
        return known(actor, id);
    }

    private PartnerTechnician known(Actor actor, TechnicianId id) {
        return technicians
                .find(id)
                .filter(found -> isAdministered(actor, found))
                .orElseThrow(() -> new PartnerRefused(new PartnerRefusal.UnknownTechnician()));
    }

    private static boolean isAdministered(Actor actor, PartnerTechnician technician) {
        return new PartnerAccess(actor).manages(technician.structure());
    }

    private void hold(Actor actor, StructureId structure) {
        var _ = desk.heldForManager(actor, structure);
    }

    private void append(PartnerTechnician technician, Entry.Kind kind, Actor actor, String detail) {
        technicians.append(technician.getId(), desk.entry(kind, actor, detail));
    }

    private static CreatedTechnician created(PartnerTechnician technician) {
        return new CreatedTechnician(technician.getId(), technician.account(), technician.login());
    }
}
