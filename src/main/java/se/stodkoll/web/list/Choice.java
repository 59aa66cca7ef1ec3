package se.stodkoll.web.list;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Which cases a person is going through, and in which order. It stands in the address of every page, so that it outlives
 * next, back and decisions, and two windows do not disturb each other.
 *
 * @param filter which cases
 * @param search only those where each of its words is found; empty for all
 * @param order which first
 */
public record Choice(CaseFilter filter, String search, CaseOrder order) {
    /** Of the list, on a page. */
    public static final int ROWS_AT_ONCE = 100;

    private static final int LONGEST_SEARCH = 200;

    public static Choice of(Context context) {
        String search =
                Optional.ofNullable(context.queryParam("sok")).orElse("").strip();
        return new Choice(
                CaseFilter.of(Optional.ofNullable(context.queryParam("lage")).orElse(CaseFilter.TO_DO.code())),
                search.substring(0, Math.min(search.length(), LONGEST_SEARCH)),
                CaseOrder.of(Optional.ofNullable(context.queryParam("ordning")).orElse("")));
    }

    /** Another filter, the same search and order. */
    public Choice with(CaseFilter other) {
        return new Choice(other, search, order);
    }

    /** A path that keeps the choice. */
    public String at(String path) {
        String query = "lage=" + filter.code()
                + (search.isEmpty() ? "" : "&sok=" + URLEncoder.encode(search, StandardCharsets.UTF_8))
                + (order == CaseOrder.IMPORTANCE ? "" : "&ordning=" + order.code());
        boolean first = search.isEmpty() && order == CaseOrder.IMPORTANCE && filter == CaseFilter.TO_DO;
        return first ? path : path + "?" + query;
    }

    /** The list from a row on. */
    public String page(int from) {
        String start = at("/");
        return from == 0 ? start : start + (start.contains("?") ? "&" : "?") + "fran=" + from;
    }

    /** The page of a case. */
    public String atCase(String id) {
        return at("/arende/" + id);
    }

    /** @param person who looks */
    boolean takes(CaseEntry entry, String person, List<String> words) {
        return filter.takes(entry, person) && words.stream().allMatch(entry.searchText()::contains);
    }
}
