package fr.prevention.platform.drafts;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The drafts that were kept in plain before drafts were sealed: sealed at the start of the portal, which alone has the key. A
 * draft that changes meanwhile is left to whoever changes it, who seals it.
 */
@Component
class PlainDrafts {

    private final JdbcClient database;
    private final FormDrafts drafts;
    private final JsonMapper json;

    PlainDrafts(JdbcClient database, FormDrafts drafts, JsonMapper json) {
        this.database = database;
        this.drafts = drafts;
        this.json = json;
    }

    private record Plain(UUID account, String formKey, String fields) {}

    @EventListener(ApplicationReadyEvent.class)
    void sealAll() {
        List<Plain> left = database.sql(
                        "select account_id account, form_key, fields from platform.form_draft where sealed is null")
                .query(Plain.class)
                .list();
        left.forEach(this::seal);
    }

    private void seal(Plain draft) {
        byte[] sealed = drafts.seal(draft.account(), draft.formKey(), json.readValue(draft.fields(), FormDrafts.FIELDS))
                .orElseThrow();
        database.sql("""
                        update platform.form_draft set fields = null, sealed = :sealed
                        where account_id = :account and form_key = :form and fields = cast(:plain as jsonb)
                        """)
                .param("account", draft.account())
                .param("form", draft.formKey())
                .param("plain", draft.fields())
                .param("sealed", sealed)
                .update();
    }
}
