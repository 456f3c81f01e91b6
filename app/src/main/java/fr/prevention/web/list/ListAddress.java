package fr.prevention.web.list;

import fr.prevention.web.form.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a list, which is the view: its filters, its order, its page. Every link of a list is this address with
 * one thing changed, so that no link forgets what the others chose. A change of filter or of order leads to the first page.
 *
 * @param path the page
 * @param query what is chosen, in the order of the page; what is not chosen is absent
 * @param filters the parameters that narrow the list
 * @param usualOrder the order when none is chosen
 */
public record ListAddress(String path, Map<String, String> query, List<String> filters, ListOrder usualOrder) {

    /** The parameter that holds the order. */
    public static final String ORDER = "tri";

    /** The parameter that holds the page, from 1. */
    public static final String PAGE = "page";

    /** The parameter that holds the number of rows of a page. */
    public static final String SIZE = "taille";

    private static final int LONGEST = 200;

    public ListAddress {
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
        filters = List.copyOf(filters);
    }

    /** Keeps from a request what belongs to the list, and nothing else that somebody put into the address. */
    public static ListAddress of(String path, Typed typed, List<String> filters, ListOrder usualOrder) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String filter : filters) {
            put(query, filter, typed.text(filter));
        }
        put(query, ORDER, typed.text(ORDER));
        put(query, SIZE, typed.text(SIZE));
        put(query, PAGE, typed.text(PAGE));
        return new ListAddress(path, query, filters, usualOrder);
    }

    public String value(String parameter) {
        return query.getOrDefault(parameter, "");
    }

    /** The order chosen, or the usual one. */
    public ListOrder order() {
        return query.containsKey(ORDER) ? ListOrder.parse(value(ORDER)) : usualOrder;
    }

    /** The page chosen; the first when none is, or when it is no number. */
    public int page() {
        String typed = value(PAGE);
        return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
    }

    public ListAddress with(String parameter, String value) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        changed.remove(PAGE);
        changed.remove(parameter);
        put(changed, parameter, value);
        return new ListAddress(path, changed, filters, usualOrder);
    }

    public ListAddress without(String parameter) {
        return with(parameter, "");
    }

    /** The whole list, in the same order. */
    public ListAddress withoutFilters() {
        ListAddress cleared = this;
        for (String filter : filters) {
            cleared = cleared.without(filter);
        }
        return cleared;
    }

    /** Ordered by a column: first A to Z, then, asked again, Z to A. */
    public ListAddress orderedBy(String column) {
        return with(ORDER, order().next(column).toString());
    }

    public ListAddress atPage(int page) {
        return page == 1 ? without(PAGE) : with(PAGE, Integer.toString(page));
    }

    public ListAddress ofSize(int size) {
        return with(SIZE, Integer.toString(size));
    }

    /** The same filters and the same order under another address, for an export. */
    public ListAddress under(String otherPath) {
        Map<String, String> kept = new LinkedHashMap<>(query);
        kept.remove(PAGE);
        kept.remove(SIZE);
        return new ListAddress(otherPath, kept, filters, usualOrder);
    }

    public String url() {
        return query.isEmpty()
                ? path
                : query.entrySet().stream()
                        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static void put(Map<String, String> query, String parameter, String value) {
        if (!value.isEmpty()) {
            query.put(parameter, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
