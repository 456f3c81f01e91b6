package fr.prevention.identity.spi;

import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.api.OrganisationKind.HEALTH_INSURANCE_BODY;
import static fr.prevention.identity.api.OrganisationKind.MEMBER_COMPANY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.Organisation;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What every place for organisations does. Each test is rolled back where the place is a database. */
@Transactional
public abstract class OrganisationsContract {

    private static final Organisation GIRONDE =
            new Organisation(HEALTH_INSURANCE_BODY, "CPAM-33", "CPAM de la Gironde");

    protected abstract Organisations organisations();

    @Test
    void knows_what_was_added_by_its_kind_and_key() {
        assertThat(organisations().add(GIRONDE, MONDAY_MORNING)).isTrue();
        assertThat(organisations().byKey(HEALTH_INSURANCE_BODY, "CPAM-33")).contains(GIRONDE);
        assertThat(organisations().byKey(MEMBER_COMPANY, "CPAM-33")).isEmpty();
        assertThat(organisations().byKey(HEALTH_INSURANCE_BODY, "CPAM-24")).isEmpty();
    }

    @Test
    void keeps_the_first_of_two_with_one_key() {
        organisations().add(GIRONDE, MONDAY_MORNING);
        assertThat(organisations().add(new Organisation(HEALTH_INSURANCE_BODY, "CPAM-33", "Autre"), MONDAY_MORNING))
                .isFalse();
        assertThat(organisations().byKey(HEALTH_INSURANCE_BODY, "CPAM-33")).contains(GIRONDE);
    }

    @Test
    void calls_an_organisation_by_its_present_name() {
        var renamed = new Organisation(HEALTH_INSURANCE_BODY, "CPAM-33", "Caisse de la Gironde");
        organisations().add(GIRONDE, MONDAY_MORNING);
        organisations().rename(renamed);
        assertThat(organisations().byKey(HEALTH_INSURANCE_BODY, "CPAM-33")).contains(renamed);
    }
}
