package io.redress.transactions.running;

import io.redress.transactions.RecordKind;
import io.redress.transactions.imports.NewImport;
import io.redress.transactions.layouts.Layout;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the name of a file in the watched folder says: {@code settlement-2026-10-02.csv}, {@code
 * wechat-trade-bill_20261002.csv}, {@code journal-october.csv}. It begins with the code of its layout; a settlement file
 * names its day.
 */
final class InboxName {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");

    private InboxName() {}

    /** Empty when the name does not say what is needed. */
    static Optional<NewImport> read(String name, List<Layout> layouts) {
        return layouts.stream()
                .filter(layout -> name.startsWith(layout.code()))
                .max(Comparator.comparingInt(layout -> layout.code().length()))
                .flatMap(layout -> read(name, layout));
    }

    private static Optional<NewImport> read(String name, Layout layout) {
        if (layout.kind() == RecordKind.JOURNAL) {
            return Optional.of(NewImport.journal(layout.code(), name, null, null));
        }
        return day(name.substring(layout.code().length()))
                .map(day -> NewImport.settlement(layout.code(), name, day, false));
    }

    private static Optional<LocalDate> day(String rest) {
        var found = DAY.matcher(rest);
        try {
            return found.find()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(found.group(1)),
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(3))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
