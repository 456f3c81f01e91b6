package fr.prevention.partnerspace;

import static fr.prevention.partnerspace.MovableClock.MONDAY;
import static fr.prevention.partnerspace.PartnerPeople.GIRONDE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.AgreementEndApproached;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.AgreementKeeping;
import fr.prevention.partnerspace.api.AgreementKeeping.RecordAgreement;
import fr.prevention.partnerspace.api.AgreementKeeping.Terms;
import fr.prevention.partnerspace.api.AgreementWatch;
import fr.prevention.partnerspace.api.ManagerAccounts;
import fr.prevention.partnerspace.api.ManagerAccounts.CreateManagerAccount;
import fr.prevention.partnerspace.api.ManagerAccounts.CreatedManagerAccount;
import fr.prevention.partnerspace.api.PartnerRefusal.AgreementsOverlap;
import fr.prevention.partnerspace.api.PartnerRefusal.LastActiveTechnician;
import fr.prevention.partnerspace.api.PartnerRefusal.ManagerLimitReached;
import fr.prevention.partnerspace.api.PartnerRefusal.TechnicianLimitReached;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.PartnerStructures;
import fr.prevention.partnerspace.api.PartnerStructures.RegisterStructure;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.TechnicianAccounts;
import fr.prevention.partnerspace.api.TechnicianAccounts.CreateTechnician;
import fr.prevention.partnerspace.api.TechnicianAccounts.CreatedTechnician;
import fr.prevention.partnerspace.api.TechnicianAccounts.DeactivateTechnician;
import fr.prevention.partnerspace.api.TechnicianAccounts.ReactivateTechnician;
import fr.prevention.partnerspace.api.TechnicianDirectory;
import fr.prevention.partnerspace.api.TechnicianId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many people at the same moment: the database decides. */
@InPartnerSpace
class RacesIT {

    private static final String DONE = "done";
    private static final int CROWD = 50;

    @Autowired
    private Founding founding;

    @Autowired
    private TechnicianAccounts technicians;

    @Autowired
    private TechnicianDirectory directory;

    @Autowired
    private ManagerAccounts managers;

    @Autowired
    private AgreementKeeping agreements;

    @Autowired
    private PartnerStructures structures;

    @Autowired
    private AgreementWatch watch;

    @Autowired
    private PublishedFacts facts;

    private StructureId structure;
    private Actor paul;

    @BeforeEach
    void found() {
        structure = founding.structure();
        paul = PartnerPeople.paulFort(structure);
    }

    @Test
    void fifty_creations_for_three_places_fill_exactly_three() {
        founding.agreement(structure, 3, 1);

        List<Object> results = Together.call(CROWD, deciding(() -> {
            var _ = technicians.create(paul, founding.newTechnician(structure, "Maryse", "Pichon"));
        }));

        assertThat(results).filteredOn(DONE::equals).hasSize(3);
        assertThat(results).filteredOn(new TechnicianLimitReached(3)::equals).hasSize(CROWD - 3);
        assertThat(active()).isEqualTo(3);
    }

    @Test
    void fifty_managers_for_two_places_are_exactly_two() {
        founding.agreement(structure, 3, 2);

        List<Object> results = Together.call(CROWD, outcome(() -> {
            UUID submission = UUID.randomUUID();
            return managers.create(
                    PartnerPeople.alainPerrin(),
                    new CreateManagerAccount(
                            submission,
                            GIRONDE,
                            structure,
                            AccountId.next(),
                            "m." + submission,
                            PartnerPeople.person("Paul", "Fort")));
        }));

        assertThat(results).filteredOn(CreatedManagerAccount.class::isInstance).hasSize(2);
        assertThat(results).filteredOn(new ManagerLimitReached(2)::equals).hasSize(CROWD - 2);
    }

    @Test
    void fifty_deactivations_of_the_last_two_leave_one() {
        founding.agreement(structure, 3, 1);
        List<TechnicianId> both = List.of(
                founding.technician(structure, "Maryse", "Pichon"),
                founding.technician(structure, "Victor", "Chausson"));
        List<Callable<Object>> acts = new ArrayList<>();
        for (int person = 0; person < CROWD; person++) {
            TechnicianId target = both.get(person % 2);
            acts.add(deciding(() -> technicians.deactivate(paul, new DeactivateTechnician(GIRONDE, target, ""))));
        }

        List<Object> results = Together.call(acts);

        assertThat(results).filteredOn(new LastActiveTechnician()::equals).hasSize(CROWD / 2);
        assertThat(active()).isEqualTo(1);
    }

    @Test
    void reactivations_and_creations_for_the_last_place_fill_it_once() {
        founding.agreement(structure, 2, 1);
        founding.technician(structure, "Maryse", "Pichon");
        TechnicianId victor = founding.technician(structure, "Victor", "Chausson");
        technicians.deactivate(paul, new DeactivateTechnician(GIRONDE, victor, ""));
        List<Callable<Object>> acts = new ArrayList<>();
        for (int person = 0; person < CROWD; person++) {
            acts.add(
                    person % 2 == 0
                            ? deciding(() ->
                                    technicians.reactivate(paul, new ReactivateTechnician(GIRONDE, victor, "Retour")))
                            : deciding(() -> {
                                var _ = technicians.create(paul, founding.newTechnician(structure, "Jeanne", "Roux"));
                            }));
        }

        Together.call(acts);

        assertThat(active()).isEqualTo(2);
    }

    @Test
    void deactivations_against_reactivations_keep_between_one_and_the_limit() {
        founding.agreement(structure, 2, 1);
        TechnicianId maryse = founding.technician(structure, "Maryse", "Pichon");
        TechnicianId victor = founding.technician(structure, "Victor", "Chausson");
        List<Callable<Object>> acts = new ArrayList<>();
        for (int person = 0; person < CROWD; person++) {
            TechnicianId target = person % 4 < 2 ? maryse : victor;
            acts.add(
                    person % 2 == 0
                            ? deciding(
                                    () -> technicians.deactivate(paul, new DeactivateTechnician(GIRONDE, target, "")))
                            : deciding(() ->
                                    technicians.reactivate(paul, new ReactivateTechnician(GIRONDE, target, "Retour"))));
        }

        Together.call(acts);

        assertThat(active()).isBetween(1, 2);
    }

    @Test
    void a_form_sent_fifty_times_creates_one() {
        founding.agreement(structure, 10, 1);
        CreateTechnician command = founding.newTechnician(structure, "Maryse", "Pichon");

        List<Object> results = Together.call(CROWD, outcome(() -> technicians.create(paul, command)));

        assertThat(new HashSet<>(results)).singleElement().isInstanceOf(CreatedTechnician.class);
        assertThat(active()).isEqualTo(1);
    }

    @Test
    void of_twenty_agreements_for_the_same_days_one_is_recorded() {
        List<Object> results = Together.call(
                20,
                outcome(() -> agreements.record(
                        PartnerPeople.alainPerrin(),
                        new RecordAgreement(
                                UUID.randomUUID(),
                                GIRONDE,
                                structure,
                                new Terms(MONDAY, MONDAY.plusDays(100), 3, 2)))));

        assertThat(results).filteredOn(AgreementId.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(new AgreementsOverlap()::equals).hasSize(19);
    }

    @Test
    void a_structure_registered_by_many_at_once_exists_once() {
        String name = "Relais " + UUID.randomUUID();

        List<Object> ids = Together.call(
                20,
                outcome(() -> structures
                        .register(
                                PartnerPeople.alainPerrin(),
                                new RegisterStructure(GIRONDE, PartnerPeople.paniersSolidaires(name)))
                        .structure()));

        assertThat(new HashSet<>(ids)).hasSize(1);
    }

    @Test
    void a_warning_leaves_once_from_many_watches() {
        AgreementId agreement = founding.agreement(structure, 0, 25, 3, 1);

        Together.call(8, outcome(() -> watch.warn()));

        assertThat(facts.of(AgreementEndApproached.class))
                .filteredOn(fact -> fact.agreement().equals(agreement))
                .hasSize(1);
    }

    private int active() {
        return directory.list(paul, GIRONDE, structure).places().active();
    }

    private static Callable<Object> deciding(Runnable act) {
        return outcome(() -> {
            act.run();
            return DONE;
        });
    }

    private static Callable<Object> outcome(Callable<?> act) {
        return () -> {
            try {
                return act.call();
            } catch (PartnerRefused refused) {
                return refused.refusal();
            }
        };
    }
}
