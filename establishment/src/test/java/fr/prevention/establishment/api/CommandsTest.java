package fr.prevention.establishment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.prevention.establishment.api.EstablishmentEnrolment.EnrolEstablishment;
import fr.prevention.establishment.api.FundCorrespondence.SendFundMessage;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @Test
    void a_message_is_cleaned_of_what_no_screen_shows() {
        SendFundMessage message = message(" Visite\0 du\n lundi ", "Bonjour,\r\n\r\nà\0 lundi.\r");

        assertThat(message.subject()).isEqualTo("Visite du lundi");
        assertThat(message.body()).isEqualTo("Bonjour,\n\nà  lundi.");
    }

    @Test
    void a_message_has_a_subject_and_a_body_within_their_limits() {
        assertThat(message("a".repeat(150), "b".repeat(4000)).body()).hasSize(4000);
        assertThatIllegalArgumentException().isThrownBy(() -> message("a".repeat(151), "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> message("a", "b".repeat(4001)));
        assertThatIllegalArgumentException().isThrownBy(() -> message(" ", "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> message("a", "\n \t"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000_001, Integer.MIN_VALUE})
    void nobody_employs_that_many_people(int headcount) {
        assertThatIllegalArgumentException().isThrownBy(() -> enrolment("Menuiserie Dubois", "Amiens", headcount));
    }

    @Test
    void an_establishment_has_a_name_and_a_commune() {
        assertThat(enrolment(" Menuiserie  Dubois ", "Amiens", 0).name()).isEqualTo("Menuiserie Dubois");
        assertThatIllegalArgumentException().isThrownBy(() -> enrolment("", "Amiens", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> enrolment("Menuiserie Dubois", " ", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> enrolment("a".repeat(151), "Amiens", 0));
    }

    private static SendFundMessage message(String subject, String body) {
        return new SendFundMessage(UUID.randomUUID(), EstablishmentId.next(), subject, body);
    }

    private static EnrolEstablishment enrolment(String name, String commune, int headcount) {
        return new EnrolEstablishment(
                EstablishmentId.next(),
                new Siret("90010250000015"),
                name,
                "",
                new PostalCode("80000"),
                commune,
                null,
                "F",
                headcount);
    }
}
