package io.redress.disputes.waiting;

import java.util.regex.Pattern;

/**
 * A place in a merchant's list of cases: behind it the next page begins.
 *
 * @param due in microseconds since 1970; says something among the waiting only
 */
public record Place(Standing standing, long due, long id) {
    private static final Pattern CURSOR = Pattern.compile("([012])-(\\d{1,19})-(\\d{1,18})");

    static Place top(Standing standing) {
        return new Place(standing, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** For an address. */
    public String cursor() {
        return standing.ordinal() + "-" + due + "-" + id;
    }

    /** Null for what is no cursor of the list: it then begins at the top. */
    public static Place of(String cursor) {
        var parts = CURSOR.matcher(cursor == null ? "" : cursor);
        if (!parts.matches()) {
            return null;
        }
        try {
            return new Place(
                    Standing.values()[Integer.parseInt(parts.group(1))],
                    Long.parseLong(parts.group(2)),
                    Long.parseLong(parts.group(3)));
        } catch (NumberFormatException tooLarge) {
            return null;
        }
    }
}
