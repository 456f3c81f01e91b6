package fr.prevention.identity.api;

import static fr.prevention.identity.People.CLAIRE_AT_HOME;
import static fr.prevention.identity.People.CLAIRE_AT_WORK;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AccountEmailChangedTest {

    @Test
    void survives_being_kept_as_json_until_the_mail_leaves() {
        var event = new AccountEmailChanged(
                UUID.randomUUID(),
                AccountId.next(),
                "c.martin",
                "Claire Martin",
                CLAIRE_AT_WORK,
                CLAIRE_AT_HOME,
                MONDAY_MORNING);
        var mapper = JsonMapper.builder().build();
        assertThat(mapper.readValue(mapper.writeValueAsString(event), AccountEmailChanged.class))
                .isEqualTo(event);
    }
}
