package fr.prevention.establishment.adapter.persistence.reference;

import static fr.prevention.establishment.adapter.persistence.generated.Tables.COMMUNE;
import static fr.prevention.establishment.adapter.persistence.generated.Tables.DEPARTMENT;
import static fr.prevention.establishment.adapter.persistence.generated.Tables.REFERENCE_FILE;
import static fr.prevention.establishment.adapter.persistence.generated.Tables.REGIONAL_FUND;
import static fr.prevention.establishment.adapter.persistence.generated.Tables.REGIONAL_FUND_DEPARTMENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.InEstablishmentContext;
import fr.prevention.establishment.Together;
import java.time.Instant;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InEstablishmentContext
class ReferenceLoaderIT {

    @Autowired
    private DSLContext dsl;

    @Autowired
    private ReferenceLoader loader;

    @Test
    void has_loaded_every_row_of_every_file_before_the_first_request() {
        assertThat(dsl.fetchCount(COMMUNE)).isEqualTo(35_539);
        assertThat(dsl.fetchCount(DEPARTMENT)).isEqualTo(109);
        assertThat(dsl.fetchCount(REGIONAL_FUND)).isEqualTo(21);
        assertThat(dsl.fetchCount(REFERENCE_FILE)).isEqualTo(5);
    }

    @Test
    void gives_every_department_of_the_metropolis_to_one_fund() {
        assertThat(dsl.select(DEPARTMENT.CODE)
                        .from(DEPARTMENT)
                        .where(DEPARTMENT.ZONE.eq("metro"))
                        .and(DEPARTMENT.CODE.notIn(
                                dsl.select(REGIONAL_FUND_DEPARTMENT.DEPARTMENT).from(REGIONAL_FUND_DEPARTMENT)))
                        .fetch(DEPARTMENT.CODE))
                .isEmpty();
    }

    @Test
    void loads_nothing_again_at_a_later_start() {
        Map<String, Instant> before = loadedAt();

        loader.afterSingletonsInstantiated();

        assertThat(loadedAt()).isEqualTo(before);
    }

    @Test
    void brings_the_tables_back_to_a_new_version_of_a_file() {
        outdate("communes-codes-postaux.csv");
        outdate("caisses-regionales.csv");
        dsl.deleteFrom(COMMUNE).where(COMMUNE.DEPARTMENT.eq("80")).execute();
        dsl.update(REGIONAL_FUND)
                .set(REGIONAL_FUND.NAME, "Carsat Nord-Picardie")
                .execute();

        loader.afterSingletonsInstantiated();

        assertThat(dsl.fetchCount(COMMUNE)).isEqualTo(35_539);
        assertThat(dsl.fetchCount(REGIONAL_FUND, REGIONAL_FUND.NAME.eq("Carsat Nord-Picardie")))
                .isZero();
    }

    @Test
    void loads_once_when_several_instances_start_together() {
        outdate("communes-codes-postaux.csv");

        assertThat(Together.call(4, () -> {
                    loader.afterSingletonsInstantiated();
                    return "started";
                }))
                .containsOnly("started");
        assertThat(dsl.fetchCount(COMMUNE)).isEqualTo(35_539);
    }

    private void outdate(String file) {
        dsl.update(REFERENCE_FILE)
                .set(REFERENCE_FILE.SHA256, "of an older version")
                .where(REFERENCE_FILE.NAME.eq(file))
                .execute();
    }

    private Map<String, Instant> loadedAt() {
        return dsl.selectFrom(REFERENCE_FILE).fetchMap(REFERENCE_FILE.NAME, REFERENCE_FILE.LOADED_AT);
    }
}
