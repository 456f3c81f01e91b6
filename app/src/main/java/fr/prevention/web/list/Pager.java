package fr.prevention.web.list;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a page stands in its list.
 *
 * @param page from 1
 * @param size rows of a page
 * @param total rows of the list
 */
public record Pager(int page, int size, int total) {

    private static final int NEIGHBOURS = 1;

    public int pages() {
        return Math.max(1, Math.ceilDiv(total, size));
    }

    public int firstRow() {
        return total == 0 ? 0 : (page - 1) * size + 1;
    }

    public int lastRow() {
        return Math.min(page * size, total);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    /** Whether the page lies beyond the end, as after a row left the list. */
    public boolean isBeyond() {
        return page > pages();
    }

    /** The pages worth a link: the first, the last, this one and its neighbours; the others are a gap. */
    public List<Integer> shown() {
        return IntStream.rangeClosed(1, pages())
                .filter(number -> number == 1 || number == pages() || Math.abs(number - page) <= NEIGHBOURS)
                .boxed()
                .toList();
    }

    /** Whether pages are left out just before this one in {@link #shown()}. */
    public boolean isAfterGap(int number) {
        return number > 1 && !shown().contains(number - 1);
    }
}
