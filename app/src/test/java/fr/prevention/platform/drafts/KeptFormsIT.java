package fr.prevention.platform.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.platform.PlatformSlice;
import fr.prevention.platform.time.TravellingClock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = PlatformSlice.class, webEnvironment = WebEnvironment.NONE)
class KeptFormsIT {

    private static final Map<String, List<String>> TYPED = Map.of("message", List.of("Bonjour"), "code", List.of("1"));

    private final KeptForms kept;
    private final FormDrafts drafts;
    private final PlainDrafts plain;
    private final TravellingClock clock;
    private final JdbcClient database;
    private final UUID dubois = UUID.randomUUID();

    @Autowired
    KeptFormsIT(KeptForms kept, FormDrafts drafts, PlainDrafts plain, TravellingClock clock, JdbcClient database) {
        this.kept = kept;
        this.drafts = drafts;
        this.plain = plain;
        this.clock = clock;
        this.database = database;
    }

    @Test
    void gives_back_to_its_account_what_may_be_kept() {
        UUID id = keep();
        KeptForm form = kept.find(dubois, id).orElseThrow();
        assertThat(form.page()).isEqualTo("/page");
        assertThat(form.action()).isEqualTo("/page/action");
        assertThat(form.fields()).isEqualTo(Map.of("message", List.of("Bonjour")));
        assertThat(form.files()).containsExactly("a.pdf");
        assertThat(form.until()).isEqualTo(form.keptAt().plusSeconds(3600));
        assertThat(kept.find(UUID.randomUUID(), id)).isEmpty();
        assertThat(kept.owner(id)).contains(dubois);
    }

    @Test
    void a_row_moved_to_another_account_does_not_open() {
        UUID id = keep();
        UUID thief = UUID.randomUUID();
        database.sql("update platform.kept_form set account_id = ? where id = ?")
                .params(thief, id)
                .update();
        assertThat(kept.find(thief, id)).isEmpty();
    }

    @Test
    void is_gone_after_an_hour() {
        UUID[] old = new UUID[1];
        clock.at(clock.instant().minus(KeptForms.KEPT_FOR), () -> old[0] = keep());
        UUID recent = keep();
        assertThat(kept.find(dubois, old[0])).isEmpty();
        assertThat(kept.owner(old[0])).isEmpty();
        kept.discardOld();
        assertThat(database.sql("select id from platform.kept_form where account_id = ?")
                        .param(dubois)
                        .query(UUID.class)
                        .list())
                .containsExactly(recent);
    }

    @Test
    void an_account_has_room_for_the_last_ones_only() {
        UUID first = keep();
        for (int times = 0; times < KeptForms.MOST; times++) {
            keep();
        }
        assertThat(kept.find(dubois, first)).isEmpty();
        kept.discardAll(dubois);
        assertThat(kept.latest(dubois)).isEmpty();
    }

    @Test
    void what_is_too_long_is_not_kept() {
        assertThat(kept.keep(dubois, "/", "/", Map.of("m", List.of("é".repeat(110_000))), List.of()))
                .isEmpty();
        assertThat(kept.latest(dubois)).isEmpty();
    }

    @Test
    void a_draft_kept_in_plain_before_is_read_and_sealed_at_the_next_start() {
        database.sql("""
                        insert into platform.form_draft (account_id, form_key, fields, base_version, saved_at)
                        values (?, 'profil', '{"last-name": ["Dubois"], "motDePasse": ["x"]}', '3', now())
                        """).param(dubois).update();
        assertThat(drafts.find(dubois, "profil").orElseThrow().fields()).containsKey("last-name");
        plain.sealAll();
        assertThat(database.sql("select count(*) from platform.form_draft where fields is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(drafts.find(dubois, "profil").orElseThrow().fields())
                .isEqualTo(Map.of("last-name", List.of("Dubois")));
    }

    private UUID keep() {
        return kept.keep(dubois, "/page", "/page/action", TYPED, List.of("a.pdf"))
                .orElseThrow();
    }
}
