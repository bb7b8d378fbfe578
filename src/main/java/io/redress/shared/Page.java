package io.redress.shared;

import java.util.List;
import java.util.function.Function;

/** One page of a list and the opaque cursor of the next one, null on the last. */
public record Page<T>(List<T> items, String next) {

    /**
     * Cuts a page out of {@code limit + 1} fetched rows: the extra row only tells that there is a next page.
     *
     * @param cursor the cursor that continues behind a row
     */
    public static <T> Page<T> of(List<T> fetched, int limit, Function<T, String> cursor) {
        if (fetched.size() <= limit) {
            return new Page<>(List.copyOf(fetched), null);
        }
        var items = List.copyOf(fetched.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), next);
    }
}
