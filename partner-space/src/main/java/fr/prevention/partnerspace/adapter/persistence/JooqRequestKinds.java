package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.BODY_REQUEST_KIND;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.REQUEST_KIND;

import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.BodyRequestKindRecord;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.RequestKindRecord;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.KindSettings;
import fr.prevention.partnerspace.api.RequestKindCode;
import fr.prevention.partnerspace.domain.kind.RequestKind;
import fr.prevention.partnerspace.spi.RequestKinds;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Repository;

/**
 * Loads at start the catalogue of the product into the database, once whatever the number of instances, and refuses to start
 * when a version already kept has another content. Versions are parsed once in memory.
 */
@Repository
class JooqRequestKinds implements RequestKinds, InitializingBean {

    private final DSLContext dsl;
    private final Clock clock;
    private final Map<String, RequestKind> parsed = new ConcurrentHashMap<>();
    private volatile List<RequestKind> latest = List.of();

    JooqRequestKinds(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        load(RequestKindFiles.read());
    }

    @Override
    public List<RequestKind> current() {
        return latest;
    }

    @Override
    public RequestKind version(RequestKindCode kind, String version) {
        return parsed.computeIfAbsent(kind.value() + "/" + version, key -> kept(kind.value(), version));
    }

    @Override
    public Map<RequestKindCode, KindSettings> decided(BodyCode body) {
        return dsl.selectFrom(BODY_REQUEST_KIND)
                .where(BODY_REQUEST_KIND.BODY_CODE.eq(body.value()))
                .fetchMap(row -> new RequestKindCode(row.getKindCode()), JooqRequestKinds::settings);
    }

    @Override
    public Optional<KindSettings> decide(BodyCode body, RequestKindCode kind, KindSettings settings) {
        BodyRequestKindRecord row = dsl.newRecord(BODY_REQUEST_KIND);
        row.setBodyCode(body.value());
        row.setKindCode(kind.value());
        row.setOffered(settings.offered());
        row.setDelayDays(settings.delayDays());
        row.setRetentionMonths(settings.retentionMonths());
        row.setVersion(settings.version() + 1);
        int kept = settings.version() == 0
                ? dsl.insertInto(BODY_REQUEST_KIND)
                        .set(row)
                        .onConflictDoNothing()
                        .execute()
                : dsl.update(BODY_REQUEST_KIND)
                        .set(row)
                        .where(
                                BODY_REQUEST_KIND.BODY_CODE.eq(body.value()),
                                BODY_REQUEST_KIND.KIND_CODE.eq(kind.value()),
                                BODY_REQUEST_KIND.VERSION.eq(settings.version()))
                        .execute();
        return kept == 1 ? Optional.empty() : Optional.ofNullable(decided(body).get(kind));
    }

    void load(List<RequestKind> catalogue) {
        int position = 0;
        for (RequestKind kind : catalogue) {
            load(kind, position++);
            parsed.put(kind.code().value() + "/" + kind.version(), kind);
        }
        latest = List.copyOf(catalogue);
    }

    private void load(RequestKind kind, int position) {
        String sha256 = RequestKindFiles.sha256(kind);
        RequestKindRecord row = dsl.newRecord(REQUEST_KIND);
        row.setCode(kind.code().value());
        row.setVersion(kind.version());
        row.setPosition(position);
        row.setLabel(kind.label());
        row.setAudience(kind.audience());
        row.setDocuments(kind.documents());
        row.setQuestions(RequestKindFiles.column(kind.questions()));
        row.setDelayDays(kind.usual().delayDays());
        row.setRetentionMonths(kind.usual().retentionMonths());
        row.setSha256(sha256);
        row.setLoadedAt(clock.instant());
        dsl.insertInto(REQUEST_KIND).set(row).onConflictDoNothing().execute();
        if (!record(kind.code().value(), kind.version()).getSha256().equals(sha256)) {
            throw new IllegalStateException(
                    "The kind of request " + kind.code().value() + " of version "
                            + kind.version()
                            + " differs from the one already in use: a version never changes, give the new wording a new version.");
        }
    }

    private RequestKind kept(String code, String version) {
        RequestKindRecord row = record(code, version);
        return new RequestKind(
                new RequestKindCode(code),
                version,
                row.getLabel(),
                row.getAudience(),
                row.getDocuments(),
                RequestKindFiles.questions(row.getQuestions()),
                new KindSettings(true, row.getDelayDays(), row.getRetentionMonths(), 0));
    }

    private RequestKindRecord record(String code, String version) {
        return dsl.fetchSingle(REQUEST_KIND, REQUEST_KIND.CODE.eq(code).and(REQUEST_KIND.VERSION.eq(version)));
    }

    private static KindSettings settings(BodyRequestKindRecord row) {
        return new KindSettings(row.getOffered(), row.getDelayDays(), row.getRetentionMonths(), row.getVersion());
    }
}
