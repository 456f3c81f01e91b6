package fr.prevention.platform.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prevention.platform.PlatformSlice;
import fr.prevention.platform.drafts.FormDrafts.Outcome;
import fr.prevention.platform.time.TravellingClock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(classes = PlatformSlice.class, webEnvironment = WebEnvironment.NONE)
class FormDraftsIT {

    private final FormDrafts drafts;
    private final TravellingClock clock;
    private final UUID dubois = UUID.randomUUID();

    @Autowired
    FormDraftsIT(FormDrafts drafts, TravellingClock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Test
    void gives_back_what_was_typed_last_word_for_word() {
        drafts.save(dubois, "profile", Map.of("lastName", List.of("Dub")), "3");
        Map<String, List<String>> typed =
                Map.of("lastName", List.of("Dubois \"l’aîné\" \\u0000"), "choices", List.of("A", "B"));
        assertThat(drafts.save(dubois, "profile", typed, "4")).isEqualTo(Outcome.SAVED);
        assertThat(drafts.find(dubois, "profile")).hasValueSatisfying(draft -> {
            assertThat(draft.fields()).isEqualTo(typed);
            assertThat(draft.baseVersion()).isEqualTo("4");
        });
    }

    @Test
    void keeps_drafts_apart_by_account_and_form() {
        drafts.save(dubois, "profile", Map.of(), "1");
        assertThat(drafts.find(UUID.randomUUID(), "profile")).isEmpty();
        assertThat(drafts.find(dubois, "step:E1")).isEmpty();
    }

    @Test
    void forgets_a_discarded_draft_and_one_nobody_came_back_to() {
        drafts.save(dubois, "given-up", Map.of(), "1");
        drafts.discard(dubois, "given-up");
        assertThat(drafts.find(dubois, "given-up")).isEmpty();

        clock.at(
                clock.instant().minus(FormDrafts.KEPT_FOR).minusSeconds(1),
                () -> drafts.save(dubois, "old", Map.of(), "1"));
        drafts.save(dubois, "recent", Map.of(), "1");
        drafts.discardAbandoned();
        assertThat(drafts.find(dubois, "old")).isEmpty();
        assertThat(drafts.find(dubois, "recent")).isPresent();
    }

    @Test
    void drops_what_the_database_cannot_hold_and_keeps_the_rest() {
        drafts.save(dubois, "odd", Map.of("a", List.of("x\0y", "half \uD83D pair")), "1");
        assertThat(drafts.find(dubois, "odd").orElseThrow().fields())
                .isEqualTo(Map.of("a", List.of("xy", "half ? pair")));
    }

    @Test
    void refuses_a_draft_that_is_too_large_and_keeps_the_one_before() {
        drafts.save(dubois, "long", Map.of("text", List.of("short")), "1");
        assertThat(drafts.save(dubois, "long", Map.of("text", List.of("é".repeat(110_000))), "1"))
                .isEqualTo(Outcome.TOO_LARGE);
        assertThat(drafts.find(dubois, "long").orElseThrow().fields()).isEqualTo(Map.of("text", List.of("short")));
    }

    @Test
    void an_account_has_so_many_drafts_and_not_one_more_however_they_come() {
        UUID clerk = UUID.randomUUID();
        List<Outcome> outcomes = IntStream.range(0, FormDrafts.MOST + 10)
                .parallel()
                .mapToObj(form -> drafts.save(clerk, "form-" + form, Map.of(), "1"))
                .toList();

        assertThat(outcomes).filteredOn(Outcome.SAVED::equals).hasSize(FormDrafts.MOST);
        assertThat(outcomes).filteredOn(Outcome.TOO_MANY::equals).hasSize(10);
        String kept = "form-" + outcomes.indexOf(Outcome.SAVED);
        assertThat(drafts.save(clerk, kept, Map.of(), "2")).isEqualTo(Outcome.SAVED);
        drafts.discard(clerk, kept);
        assertThat(drafts.save(clerk, "another", Map.of(), "1")).isEqualTo(Outcome.SAVED);
    }

    @Test
    void refuses_a_key_that_is_too_long() {
        assertThatThrownBy(() -> drafts.save(dubois, "k".repeat(121), Map.of(), "1"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
