package fr.prevention.establishment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.prevention.establishment.Profiling;
import org.junit.jupiter.api.Test;

class ProfileContentTest {

    @Test
    void cleans_what_is_typed() {
        ProfileContent content = Profiling.onlyNamed("  Dubois\0\u00A0 ", "Ine\u0300s\t");

        assertThat(content.lastName()).isEqualTo("Dubois");
        assertThat(content.firstName()).isEqualTo("Inès");
    }

    @Test
    void refuses_a_name_of_more_than_120_characters() {
        assertThat(Profiling.onlyNamed("é".repeat(120), "").lastName()).hasSize(120);
        assertThatIllegalArgumentException().isThrownBy(() -> Profiling.onlyNamed("é".repeat(121), ""));
    }

    @Test
    void keeps_the_contact_person_and_the_group_while_its_answers_call_for_them() {
        ProfileContent content = Profiling.keptByInesVidal();

        assertThat(content.withoutLeftovers()).isEqualTo(content);
    }

    @Test
    void forgets_the_contact_person_when_the_head_maintains_the_space_and_the_group_when_there_is_none() {
        ProfileContent full = Profiling.keptByInesVidal();
        ProfileContent content = new ProfileContent(
                        full.title(),
                        full.lastName(),
                        full.firstName(),
                        full.jobTitle(),
                        full.email(),
                        full.phone(),
                        full.addressLine(),
                        full.addressComplement(),
                        full.postalCode(),
                        full.commune(),
                        true,
                        full.contactLastName(),
                        full.contactFirstName(),
                        full.contactEmail(),
                        full.contactPhone(),
                        false,
                        full.groupName(),
                        full.staffRepresentation(),
                        full.healthServiceName(),
                        full.physicianLastName(),
                        full.physicianFirstName(),
                        full.healthServiceEmail(),
                        full.healthServicePhone())
                .withoutLeftovers();

        assertThat(content.contactLastName()).isEmpty();
        assertThat(content.contactFirstName()).isEmpty();
        assertThat(content.contactEmail()).isNull();
        assertThat(content.contactPhone()).isNull();
        assertThat(content.groupName()).isEmpty();
        assertThat(content.physicianLastName()).isEqualTo("Lefèvre");
    }
}
