package fr.prevention.preventioncourse.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void accents_case_and_punctuation_do_not_count() {
        assertThat(SearchText.of("Résidence « L'Œillet »", "HÉNIN-BEAUMONT"))
                .isEqualTo("residence l oeillet henin beaumont");
    }

    @Test
    void a_search_is_words_and_may_be_none() {
        assertThat(SearchText.wordsOf("  Lille, tilleuls ")).containsExactly("lille", "tilleuls");
        assertThat(SearchText.wordsOf(" % _ ' ")).isEmpty();
    }
}
