package io.redress.api;

import io.redress.shared.Page;
import io.redress.shared.Rule;
import io.redress.shared.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * How a list is read in pages.
 *
 * @param limit items a page, 1 to 100
 * @param after the id of the last row of the page before, null for the first page
 */
public record Paging(int limit, Long after) {
    private static final int USUAL = 20;
    private static final int MOST = 100;

    /**
     * Reads the query parameters {@code limit} and {@code after}; null means the default.
     *
     * @throws RuleViolation MALFORMED on {@code limit}, BAD_CURSOR on {@code after}
     */
    public static Paging of(String limit, String after) {
        return new Paging(limitOf(limit), after == null || after.isEmpty() ? null : idOf(after));
    }

    /** A page of a list that is short enough to be read at once, ordered by a rising id. */
    public <T> Page<T> cut(List<T> all, ToLongFunction<T> id) {
        var behind = all.stream()
                .filter(item -> after == null || id.applyAsLong(item) > after)
                .limit(limit + 1L)
                .toList();
        return Page.of(behind, limit, item -> cursor(id.applyAsLong(item)));
    }

    /** The opaque cursor that continues behind the row with this id. */
    public static String cursor(long id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(("id:" + id).getBytes(StandardCharsets.US_ASCII));
    }

    private static int limitOf(String limit) {
        if (limit == null || limit.isEmpty()) {
            return USUAL;
        }
        if (!limit.matches("[1-9]\\d?|100")) {
            throw RuleViolation.on("limit", Rule.MALFORMED).with("expected", "1–" + MOST);
        }
        return Integer.parseInt(limit);
    }

    private static long idOf(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            if (text.matches("id:\\d{1,18}")) {
                return Long.parseLong(text.substring(3));
            }
        } catch (IllegalArgumentException e) {
            // not base64url: refused below like any other wrong cursor
        }
        throw RuleViolation.on("after", Rule.BAD_CURSOR);
    }
}
