package fr.prevention.preventioncourse.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.preventioncourse.InPreventionCourse;
import fr.prevention.preventioncourse.api.DocumentLibrary;
import fr.prevention.preventioncourse.api.DocumentLibrary.LibraryEntry;
import fr.prevention.preventioncourse.api.HelpCatalogue;
import fr.prevention.preventioncourse.api.HelpCatalogue.HelpEntry;
import fr.prevention.preventioncourse.api.NewsCatalogue;
import fr.prevention.preventioncourse.api.NewsCatalogue.NewsItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InPreventionCourse
class JooqContentIT {

    @Autowired
    private NewsCatalogue news;

    @Autowired
    private DocumentLibrary library;

    @Autowired
    private HelpCatalogue help;

    @Test
    void news_come_latest_first() {
        assertThat(news.all())
                .hasSize(6)
                .isSortedAccordingTo(Comparator.comparing(NewsItem::publishedOn).reversed());
        assertThat(news.latest(2)).isEqualTo(news.all().subList(0, 2));
    }

    @Test
    void a_piece_of_news_announces_its_event() {
        assertThat(news.item("webinaire-plan-d-actions-janvier-2027"))
                .map(NewsItem::eventOn)
                .contains(LocalDate.of(2027, 1, 21));
        assertThat(news.item("inconnue")).isEmpty();
    }

    @Test
    void every_document_a_question_points_to_is_in_the_library() {
        List<String> codes = library.entries().stream().map(LibraryEntry::code).toList();
        List<String> pointedTo = TmsPros.questionnaire().steps().stream()
                .flatMap(step -> step.questions().stream())
                .flatMap(question -> question.libraryCodes().stream())
                .toList();

        assertThat(codes).hasSize(7).containsAll(pointedTo);
        assertThat(library.entry("OUTIL_DEPISTAGE"))
                .map(LibraryEntry::body)
                .hasValueSatisfying(body -> assertThat(body).contains("| Facteur observé |"));
        assertThat(library.entry("AUTRE")).isEmpty();
    }

    @Test
    void the_help_promises_only_what_the_portal_does() {
        assertThat(help.entries()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(help.entries())
                .extracting(HelpEntry::answer)
                .noneMatch(answer -> answer.contains("mot de passe oublié") || answer.contains("deux facteurs"));
    }

    @Test
    void help_is_grouped_by_topic() {
        List<String> topics = help.entries().stream().map(HelpEntry::topic).toList();
        List<String> distinct = topics.stream().distinct().toList();

        assertThat(topics).isSortedAccordingTo(Comparator.comparingInt(distinct::indexOf));
    }
}
