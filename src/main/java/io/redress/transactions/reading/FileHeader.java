package io.redress.transactions.reading;

import io.redress.shared.CardNumbers;
import io.redress.transactions.layouts.Layout;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of a file's columns, all of them known to the layout.
 *
 * @param dropped those that nobody may see
 */
record FileHeader(List<String> names, Set<String> dropped) {
    private static final int LONGEST_SHOWN = 500;
    private static final int LONGEST_LIST = 300;

    /** @throws FileRefused HEADER_WRONG when a column is missing, or unknown, or comes twice */
    static FileHeader check(Layout layout, List<String> line) {
        var names = line.stream()
                .map(name -> name.replace("\uFEFF", "").strip())
                .map(name -> layout.prefix().isEmpty() || !name.startsWith(layout.prefix()) ? name : name.substring(1))
                .toList();
        var mapped = new LinkedHashSet<String>();
        layout.columns().forEach(column -> mapped.addAll(column.from()));
        var known = new LinkedHashSet<>(mapped);
        known.addAll(layout.ignored());
        known.addAll(layout.dropped());
        var missing = new ArrayList<>(mapped);
        missing.removeAll(names);
        var unknown = new ArrayList<>(names);
        known.forEach(unknown::remove);
        // a last comma makes a column without a name
        unknown.removeIf(name -> name.isEmpty() && names.lastIndexOf(name) == names.size() - 1);
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new FileRefused(
                    RefusalReason.HEADER_WRONG, Map.of("missing", list(missing), "unknown", list(unknown)));
        }
        return new FileHeader(names, Set.copyOf(layout.dropped()));
    }

    /** A line as people may see it. */
    String shown(List<String> cells) {
        if (cells.size() != names.size() && !dropped.isEmpty()) {
            // nobody knows which of its values are those to drop
            return "";
        }
        var shown = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            if (i >= names.size() || !dropped.contains(names.get(i))) {
                shown.add(cells.get(i));
            }
        }
        var text = masked(shown);
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) : text;
    }

    /** Beyond its column's end a value stands alone, so each is masked alone, and once more all together. */
    private static String masked(List<String> cells) {
        var joined = String.join(",", cells.stream().map(CardNumbers::masked).toList());
        return CardNumbers.masked(joined).replaceAll("\\p{Cntrl}", " ");
    }

    private static String list(List<String> names) {
        var text = CardNumbers.masked(String.join(", ", names)).replaceAll("\\p{Cntrl}", " ");
        return text.length() > LONGEST_LIST ? text.substring(0, LONGEST_LIST) + " …" : text;
    }
}
