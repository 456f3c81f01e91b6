package fr.prevention.preventioncourse.adapter.persistence;

import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.QUESTIONNAIRE_VERSION;

import fr.prevention.preventioncourse.domain.questionnaire.Questionnaire;
import fr.prevention.preventioncourse.spi.Questionnaires;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Repository;

/**
 * Loads at start every questionnaire file of the product into the database, once whatever the number of instances, and
 * refuses to start when a version already kept has another content. Versions are parsed once in memory.
 */
@Repository
class JooqQuestionnaires implements Questionnaires, InitializingBean {

    private static final String FILES = "classpath*:questionnaire/*.json";

    private final DSLContext dsl;
    private final Clock clock;
    private final Map<String, Questionnaire> parsed = new ConcurrentHashMap<>();

    JooqQuestionnaires(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            load(file.getContentAsString(StandardCharsets.UTF_8));
        }
    }

    /** Versions are dates: the latest is the greatest. */
    @Override
    public Questionnaire current() {
        return version(dsl.select(QUESTIONNAIRE_VERSION.VERSION)
                .from(QUESTIONNAIRE_VERSION)
                .orderBy(QUESTIONNAIRE_VERSION.VERSION.desc())
                .limit(1)
                .fetchSingle(QUESTIONNAIRE_VERSION.VERSION));
    }

    @Override
    public Questionnaire version(String version) {
        return parsed.computeIfAbsent(version, this::parse);
    }

    void load(String json) {
        Questionnaire questionnaire = QuestionnaireJson.parse(json);
        String version = questionnaire.version();
        String sha256 = sha256(json);
        dsl.insertInto(QUESTIONNAIRE_VERSION)
                .set(QUESTIONNAIRE_VERSION.VERSION, version)
                .set(QUESTIONNAIRE_VERSION.SHA256, sha256)
                .set(QUESTIONNAIRE_VERSION.DEFINITION, JSONB.valueOf(json))
                .set(QUESTIONNAIRE_VERSION.LOADED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        String kept = dsl.select(QUESTIONNAIRE_VERSION.SHA256)
                .from(QUESTIONNAIRE_VERSION)
                .where(QUESTIONNAIRE_VERSION.VERSION.eq(version))
                .fetchSingle(QUESTIONNAIRE_VERSION.SHA256);
        if (!kept.equals(sha256)) {
            throw new IllegalStateException(
                    "The questionnaire file of version " + version
                            + " differs from the one already in use: a version never changes, give the new wording a new version.");
        }
        parsed.put(version, questionnaire);
    }

    private Questionnaire parse(String version) {
        return QuestionnaireJson.parse(dsl.select(QUESTIONNAIRE_VERSION.DEFINITION)
                .from(QUESTIONNAIRE_VERSION)
                .where(QUESTIONNAIRE_VERSION.VERSION.eq(version))
                .fetchSingle(QUESTIONNAIRE_VERSION.DEFINITION)
                .data());
    }

    private static String sha256(String json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
