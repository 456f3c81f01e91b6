package fr.prevention.partnerspace.application;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.PartnerStructures;
import fr.prevention.partnerspace.api.StructureChanged;
import fr.prevention.partnerspace.api.StructureRegistered;
import fr.prevention.partnerspace.domain.access.PartnerAccess;
import fr.prevention.partnerspace.domain.structure.PartnerStructure;
import fr.prevention.partnerspace.domain.structure.PartnerStructure.Touch;
import fr.prevention.partnerspace.spi.Structures;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PartnerStructuresService implements PartnerStructures {

    private final PartnerDesk desk;
    private final Structures structures;
    private final ApplicationEventPublisher events;

    PartnerStructuresService(PartnerDesk desk, Structures structures, ApplicationEventPublisher events) {
        this.desk = desk;
        this.structures = structures;
        this.events = events;
    }

    @Override
    public Registration register(Actor actor, RegisterStructure command) {
        if (!new PartnerAccess(actor).actsFor(command.body())) {
            throw new PartnerRefused(new PartnerRefusal.UnknownBody());
        }
        PartnerStructure wanted = PartnerStructure.register(command.details(), touch(actor));
        PartnerStructure kept = structures.addOrFind(wanted);
        if (!structures.isPartner(kept.getId(), command.body())) {
            structures.link(kept.getId(), command.body(), desk.now());
            events.publishEvent(new StructureRegistered(
                    PartnerDesk.eventId(),
                    kept.getId(),
                    kept.name(),
                    command.body(),
                    actor.account(),
                    actor.displayName(),
                    desk.now()));
        }
        return kept.getId().equals(wanted.getId())
                ? new Registration.Registered(kept.getId())
                : new Registration.AlreadyKnown(kept.getId());
    }

    @Override
    public void change(Actor actor, ChangeStructure command) {
        PartnerStructure structure = desk.heldForBody(actor, command.body(), command.structure());
        if (structure.details().equals(command.details())) {
            return;
        }
        if (structure.version() != command.version()) {
            throw new PartnerRefused(new PartnerRefusal.ChangedMeanwhile());
        }
        structures
                .knownAs(command.details())
                .filter(known -> !known.getId().equals(structure.getId()))
                .ifPresent(_ -> {
                    throw new PartnerRefused(new PartnerRefusal.StructureAlreadyKnown());
                });
        structure.change(command.details(), touch(actor));
        structures.update(structure);
        events.publishEvent(new StructureChanged(
                PartnerDesk.eventId(),
                structure.getId(),
                structure.name(),
                command.body(),
                actor.account(),
                actor.displayName(),
                desk.now()));
    }

    private Touch touch(Actor actor) {
        return new Touch(actor.displayName(), desk.now());
    }
}
