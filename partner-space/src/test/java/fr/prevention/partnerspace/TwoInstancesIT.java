package fr.prevention.partnerspace;

import static fr.prevention.partnerspace.PartnerPeople.GIRONDE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.PartnerRefusal.LastActiveTechnician;
import fr.prevention.partnerspace.api.PartnerRefusal.TechnicianLimitReached;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.TechnicianAccounts;
import fr.prevention.partnerspace.api.TechnicianAccounts.DeactivateTechnician;
import fr.prevention.partnerspace.api.TechnicianDirectory;
import fr.prevention.partnerspace.api.TechnicianId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.PropertySource;

/** Two instances of the portal on one database: the limits hold across both. */
@InPartnerSpace
class TwoInstancesIT {

    private static final int CROWD = 50;
    private static final String DONE = "done";

    private static @Nullable JdbcConnectionDetails database;
    private static @Nullable ConfigurableApplicationContext second;

    @Autowired
    private Founding founding;

    @Autowired
    private TechnicianAccounts here;

    @Autowired
    private TechnicianDirectory directory;

    @BeforeAll
    static void startTheSecond(@Autowired JdbcConnectionDetails same) {
        database = same;
        second = new SpringApplicationBuilder(SecondInstance.class)
                .web(WebApplicationType.NONE)
                .run();
    }

    @AfterAll
    static void stopTheSecond() {
        if (second != null) {
            second.close();
        }
    }

    @Test
    void fifty_creations_on_two_instances_for_three_places_fill_exactly_three() {
        StructureId structure = founding.structure();
        founding.agreement(structure, 3, 1);
        Actor paul = PartnerPeople.paulFort(structure);

        List<Object> results = Together.call(shared((technicians, _) -> () -> {
            var _ = technicians.create(paul, founding.newTechnician(structure, "Maryse", "Pichon"));
        }));

        assertThat(results).filteredOn(DONE::equals).hasSize(3);
        assertThat(results).filteredOn(new TechnicianLimitReached(3)::equals).hasSize(CROWD - 3);
        assertThat(directory.list(paul, GIRONDE, structure).places().active()).isEqualTo(3);
    }

    @Test
    void fifty_deactivations_on_two_instances_of_the_last_two_leave_one() {
        StructureId structure = founding.structure();
        founding.agreement(structure, 3, 1);
        Actor paul = PartnerPeople.paulFort(structure);
        List<TechnicianId> both = List.of(
                founding.technician(structure, "Maryse", "Pichon"),
                founding.technician(structure, "Victor", "Chausson"));

        List<Object> results = Together.call(shared((technicians, person) ->
                () -> technicians.deactivate(paul, new DeactivateTechnician(GIRONDE, both.get(person / 2 % 2), ""))));

        assertThat(results).contains(new LastActiveTechnician());
        assertThat(directory.list(paul, GIRONDE, structure).places().active()).isEqualTo(1);
    }

    private interface Act {

        Runnable on(TechnicianAccounts technicians, int person);
    }

    /** The same act by fifty people, every other one on the second instance. */
    private List<Callable<Object>> shared(Act act) {
        TechnicianAccounts there = Objects.requireNonNull(second).getBean(TechnicianAccounts.class);
        List<Callable<Object>> acts = new ArrayList<>();
        for (int person = 0; person < CROWD; person++) {
            Runnable work = act.on(person % 2 == 0 ? here : there, person);
            acts.add(() -> {
                try {
                    work.run();
                    return DONE;
                } catch (PartnerRefused refused) {
                    return refused.refusal();
                }
            });
        }
        return acts;
    }

    /** The partner space once more, on the database of the first. */
    @EnableAutoConfiguration
    @ComponentScan(basePackages = "fr.prevention.partnerspace")
    @PropertySource("classpath:portail/buildsupport/testdb/context-tests.properties")
    static class SecondInstance {

        @Bean
        JdbcConnectionDetails database() {
            return Objects.requireNonNull(database);
        }

        @Bean
        FlywayMigrationStrategy migratedByTheFirst() {
            return _ -> {};
        }
    }
}
