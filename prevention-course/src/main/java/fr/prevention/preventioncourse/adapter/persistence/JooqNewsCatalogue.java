package fr.prevention.preventioncourse.adapter.persistence;

import static fr.prevention.preventioncourse.adapter.persistence.generated.Tables.NEWS_ITEM;

import fr.prevention.preventioncourse.api.NewsCatalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.Records;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;

@Repository
class JooqNewsCatalogue implements NewsCatalogue {

    private final DSLContext dsl;

    JooqNewsCatalogue(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<NewsItem> latest(int count) {
        return items().orderBy(NEWS_ITEM.PUBLISHED_ON.desc(), NEWS_ITEM.SLUG)
                .limit(count)
                .fetch(Records.mapping(NewsItem::new));
    }

    @Override
    public List<NewsItem> all() {
        return items().orderBy(NEWS_ITEM.PUBLISHED_ON.desc(), NEWS_ITEM.SLUG).fetch(Records.mapping(NewsItem::new));
    }

    @Override
    public Optional<NewsItem> item(String slug) {
        return items().where(NEWS_ITEM.SLUG.eq(slug)).fetchOptional(Records.mapping(NewsItem::new));
    }

    private SelectJoinStep<Record6<String, String, String, String, LocalDate, LocalDate>> items() {
        return dsl.select(
                        NEWS_ITEM.SLUG,
                        NEWS_ITEM.TITLE,
                        NEWS_ITEM.SUMMARY,
                        NEWS_ITEM.BODY,
                        NEWS_ITEM.PUBLISHED_ON,
                        NEWS_ITEM.EVENT_ON)
                .from(NEWS_ITEM);
    }
}
