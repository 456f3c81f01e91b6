package fr.prevention.establishment.api;

import static fr.prevention.establishment.Establishing.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.EmailAddress;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class EventsTest {

    private static final EstablishmentId DUBOIS = EstablishmentId.next();
    private static final RegionalFundCode FUND = new RegionalFundCode("CARSAT-HDF");

    private final JsonMapper json = JsonMapper.builder().build();

    static Stream<Record> events() {
        EmailAddress mailbox = new EmailAddress("tmspros@carsat-hdf.example");
        return Stream.of(
                new EstablishmentEnrolled(
                        DUBOIS, "90010250000015", "Dubois", "80", FUND, "Amiens", "F", 18, "T1", MONDAY_MORNING),
                new ProfileValidated(DUBOIS, true, MONDAY_MORNING),
                new ProfileChanged(DUBOIS, MONDAY_MORNING),
                new FundMessageSent(
                        UUID.randomUUID(),
                        DUBOIS,
                        "Dubois",
                        "90010250000015",
                        FUND,
                        mailbox,
                        null,
                        "Q",
                        "?",
                        MONDAY_MORNING));
    }

    @ParameterizedTest
    @MethodSource("events")
    void survive_the_event_registry_unchanged(Record event) {
        assertThat(json.readValue(json.writeValueAsString(event), event.getClass()))
                .isEqualTo(event);
    }
}
