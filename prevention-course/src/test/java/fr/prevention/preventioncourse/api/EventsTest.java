package fr.prevention.preventioncourse.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Events wait in the registry as JSON: what comes out is what went in. */
class EventsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00.123456Z");
    private static final EstablishmentId ESTABLISHMENT = EstablishmentId.next();
    private static final CourseId COURSE = CourseId.next();
    private static final StepCode E1 = new StepCode("E1");
    private static final RegionalFundCode FUND = new RegionalFundCode("CARSAT-HDF");
    private static final UUID EVENT = UUID.randomUUID();
    private static final String NAME = "Biscuiterie du Marais";
    private static final String TITLE = "En quoi suis-je concerné par les TMS ?";

    static Stream<Record> events() {
        AccountId officer = new AccountId(UUID.randomUUID());
        return Stream.of(
                new StepCompleted(EVENT, COURSE, ESTABLISHMENT, NAME, E1, TITLE, FUND, null, 2, NOON),
                new StepApproved(
                        EVENT, COURSE, ESTABLISHMENT, NAME, E1, TITLE, FUND, officer, "", "Claire Martin", NOON),
                new StepReturned(
                        EVENT, COURSE, ESTABLISHMENT, NAME, E1, TITLE, FUND, officer, "Préciser", "C. Martin", NOON),
                new StepCommented(
                        EVENT, COURSE, ESTABLISHMENT, NAME, E1, TITLE, FUND, null, "Bravo", "C. Martin", NOON));
    }

    @ParameterizedTest
    @MethodSource("events")
    void survives_the_registry(Record event) {
        JsonMapper json = JsonMapper.shared();

        assertThat(json.readValue(json.writeValueAsString(event), event.getClass()))
                .isEqualTo(event);
    }
}
