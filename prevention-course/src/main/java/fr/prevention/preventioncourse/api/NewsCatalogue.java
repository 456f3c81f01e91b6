package fr.prevention.preventioncourse.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** News of the programme and of prevention, open to everyone. */
public interface NewsCatalogue {

    /** The most recently published, latest first. */
    List<NewsItem> latest(int count);

    /** All of them, latest first. */
    List<NewsItem> all();

    Optional<NewsItem> item(String slug);

    /**
     * A piece of news.
     *
     * @param slug its stable part of address
     * @param body in markdown
     * @param eventOn the day of the event it announces, when it announces one
     */
    record NewsItem(
            String slug,
            String title,
            String summary,
            String body,
            LocalDate publishedOn,
            @Nullable LocalDate eventOn) {}
}
