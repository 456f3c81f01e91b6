package fr.prevention.partnerspace.application;

import static fr.prevention.partnerspace.MovableClock.MONDAY;
import static fr.prevention.partnerspace.PartnerPeople.GIRONDE;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.KnownAgreements;
import fr.prevention.partnerspace.MovableClock;
import fr.prevention.partnerspace.PartnerPeople;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.AgreementKeeping.RecordAgreement;
import fr.prevention.partnerspace.api.AgreementKeeping.Terms;
import fr.prevention.partnerspace.api.ManagerAccounts.CreateManagerAccount;
import fr.prevention.partnerspace.api.ManagerAccounts.CreatedManagerAccount;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.PartnerStructures.RegisterStructure;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.TechnicianAccounts.CreateTechnician;
import fr.prevention.partnerspace.api.TechnicianAccounts.CreatedTechnician;
import fr.prevention.partnerspace.spi.InMemoryAgreements;
import fr.prevention.partnerspace.spi.InMemoryLastBodies;
import fr.prevention.partnerspace.spi.InMemoryManagers;
import fr.prevention.partnerspace.spi.InMemoryStructures;
import fr.prevention.partnerspace.spi.InMemoryTechnicians;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.Assertions;

/** The use cases of the context on memory, for one test, with a structure of CPAM Gironde. */
final class Desk {

    final List<Object> events = new ArrayList<>();
    final MovableClock clock = new MovableClock();
    final InMemoryAgreements kept = new InMemoryAgreements();
    final InMemoryTechnicians keptTechnicians = new InMemoryTechnicians();
    final InMemoryManagers keptManagers = new InMemoryManagers();
    final PartnerStructuresService structures;
    final AgreementKeepingService agreements;
    final TechnicianAccountsService technicians;
    final ManagerAccountsService managers;
    final BodySelectionService selection;
    final AgreementWatchService watch;
    final StructureId structure;
    final Actor alain = PartnerPeople.alainPerrin();
    final Actor paul;

    Desk() {
        InMemoryStructures keptStructures = new InMemoryStructures();
        KnownAgreements directory = new KnownAgreements(kept);
        PartnerDesk desk = new PartnerDesk(keptStructures, kept, clock);
        AgreementAnnouncements announcements = new AgreementAnnouncements(events::add);
        structures = new PartnerStructuresService(desk, keptStructures, events::add);
        agreements = new AgreementKeepingService(desk, kept, announcements);
        technicians = new TechnicianAccountsService(desk, keptTechnicians, events::add);
        managers = new ManagerAccountsService(desk, keptManagers, events::add);
        selection = new BodySelectionService(directory, new InMemoryLastBodies(), clock);
        watch = new AgreementWatchService(desk, kept, keptStructures, directory, announcements);
        structure = structures
                .register(
                        alain,
                        new RegisterStructure(GIRONDE, PartnerPeople.paniersSolidaires("Les Paniers Solidaires")))
                .structure();
        paul = PartnerPeople.paulFort(structure);
    }

    /** An agreement with CPAM Gironde from a day to another, counted from Monday. */
    AgreementId agreement(int from, int to, int technicianLimit, int managerLimit) {
        return agreements.record(
                alain,
                new RecordAgreement(
                        UUID.randomUUID(), GIRONDE, structure, terms(from, to, technicianLimit, managerLimit)));
    }

    static Terms terms(int from, int to, int technicianLimit, int managerLimit) {
        return new Terms(MONDAY.plusDays(from), MONDAY.plusDays(to), technicianLimit, managerLimit);
    }

    CreatedTechnician technician(String firstName, String name) {
        return technicians.create(paul, newTechnician(UUID.randomUUID(), firstName, name));
    }

    CreateTechnician newTechnician(UUID submission, String firstName, String name) {
        return new CreateTechnician(
                submission,
                GIRONDE,
                structure,
                AccountId.next(),
                (firstName.charAt(0) + "." + name).toLowerCase(Locale.ROOT),
                PartnerPeople.person(firstName, name));
    }

    CreatedManagerAccount manager(String firstName, String name) {
        return managers.create(
                alain,
                new CreateManagerAccount(
                        UUID.randomUUID(),
                        GIRONDE,
                        structure,
                        AccountId.next(),
                        (firstName.charAt(0) + "." + name).toLowerCase(Locale.ROOT),
                        PartnerPeople.person(firstName, name)));
    }

    <T> List<T> told(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    static PartnerRefusal refusalOf(Runnable act) {
        return Assertions.catchThrowableOfType(PartnerRefused.class, act::run).refusal();
    }
}
