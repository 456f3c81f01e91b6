package fr.prevention.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagerTest {

    @Test
    void says_which_rows_it_shows() {
        Pager last = new Pager(3, 25, 57);
        assertThat(last.pages()).isEqualTo(3);
        assertThat(last.firstRow()).isEqualTo(51);
        assertThat(last.lastRow()).isEqualTo(57);
        assertThat(last.hasNext()).isFalse();
        assertThat(last.hasPrevious()).isTrue();
    }

    @Test
    void shows_the_ends_and_the_neighbours_with_gaps_between() {
        Pager middle = new Pager(10, 10, 195);
        assertThat(middle.shown()).containsExactly(1, 9, 10, 11, 20);
        assertThat(middle.isAfterGap(9)).isTrue();
        assertThat(middle.isAfterGap(10)).isFalse();
        assertThat(middle.isAfterGap(1)).isFalse();
    }

    @Test
    void has_one_empty_page_when_there_is_nothing() {
        Pager nothing = new Pager(1, 25, 0);
        assertThat(nothing.pages()).isEqualTo(1);
        assertThat(nothing.firstRow()).isZero();
        assertThat(nothing.isBeyond()).isFalse();
    }

    @Test
    void knows_that_it_lies_beyond_the_end() {
        assertThat(new Pager(3, 25, 50).isBeyond()).isTrue();
    }
}
