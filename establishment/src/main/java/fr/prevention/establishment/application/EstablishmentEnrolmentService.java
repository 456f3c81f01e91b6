package fr.prevention.establishment.application;

import fr.prevention.establishment.api.EstablishmentEnrolment;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefusal.AlreadyEnrolled;
import fr.prevention.establishment.api.EstablishmentRefusal.NoFundForPostalCode;
import fr.prevention.establishment.api.EstablishmentRefusal.OutsideFundTerritory;
import fr.prevention.establishment.api.EstablishmentRefusal.UnknownSector;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.establishment.domain.DepartmentOfAddress;
import fr.prevention.establishment.domain.Establishment;
import fr.prevention.establishment.domain.EstablishmentAccess;
import fr.prevention.establishment.domain.Profile;
import fr.prevention.establishment.domain.Revision;
import fr.prevention.establishment.spi.Establishments;
import fr.prevention.establishment.spi.Profiles;
import fr.prevention.establishment.spi.ReferenceLists;
import fr.prevention.identity.api.Actor;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class EstablishmentEnrolmentService implements EstablishmentEnrolment {

    private final Establishments establishments;
    private final Profiles profiles;
    private final ReferenceLists lists;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EstablishmentEnrolmentService(
            Establishments establishments,
            Profiles profiles,
            ReferenceLists lists,
            ApplicationEventPublisher events,
            Clock clock) {
        this.establishments = establishments;
        this.profiles = profiles;
        this.lists = lists;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public EstablishmentId enrol(Actor actor, EnrolEstablishment command) {
        Establishment establishment = decide(actor, command);
        Optional<Establishment> present = establishments.add(establishment);
        if (present.isPresent()) {
            return repeated(establishment, present.get());
        }
        profiles.add(Profile.open(establishment));
        events.publishEvent(establishment.enrolled());
        return establishment.getId();
    }

    private Establishment decide(Actor actor, EnrolEstablishment command) {
        String department =
                DepartmentOfAddress.of(command.postalCode(), command.commune(), lists.communesOf(command.postalCode()));
        var fund = lists.fundInCharge(department)
                .orElseThrow(() -> new EstablishmentRefused(new NoFundForPostalCode(command.postalCode())));
        if (!EstablishmentAccess.mayEnrol(actor, fund)) {
            throw new EstablishmentRefused(new OutsideFundTerritory(fund));
        }
        if (!lists.ctnSectors().contains(command.ctnSector())) {
            throw new EstablishmentRefused(new UnknownSector(command.ctnSector()));
        }
        return Establishment.enrol(
                command, department, fund, lists.headcountScale(), Revision.by(actor, clock.instant()));
    }

    private static EstablishmentId repeated(Establishment wanted, Establishment present) {
        if (!present.isSameEnrolmentAs(wanted)) {
            throw new EstablishmentRefused(new AlreadyEnrolled(present.siret()));
        }
        return present.getId();
    }
}
