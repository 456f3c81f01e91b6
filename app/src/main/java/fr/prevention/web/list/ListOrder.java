package fr.prevention.web.list;

/**
 * The order of a list.
 *
 * @param column the name of the column in addresses
 * @param descending from Z to A, from the latest to the earliest
 */
public record ListOrder(String column, boolean descending) {

    private static final String DESCENDING = "-";

    /** Reads {@code nom} or {@code -nom}. */
    public static ListOrder parse(String typed) {
        return typed.startsWith(DESCENDING)
                ? new ListOrder(typed.substring(DESCENDING.length()), true)
                : new ListOrder(typed, false);
    }

    public boolean isBy(String other) {
        return column.equals(other);
    }

    /** What a click on the title of a column leads to. */
    ListOrder next(String clicked) {
        return new ListOrder(clicked, isBy(clicked) && !descending);
    }

    @Override
    public String toString() {
        return descending ? DESCENDING + column : column;
    }
}
