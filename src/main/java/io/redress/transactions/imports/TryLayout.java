package io.redress.transactions.imports;

import io.redress.transactions.layouts.Layout;
import io.redress.transactions.layouts.RecordField;
import io.redress.transactions.reading.FileRefused;
import io.redress.transactions.reading.Lines;
import io.redress.transactions.reading.ReadRow;
import io.redress.transactions.reading.RecordFile;
import io.redress.transactions.reading.RowRefused;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the beginning of a file as a layout says, and stores nothing. */
public final class TryLayout {
    /** As many lines as tell whether a layout fits; a wrong one is wrong from the first. */
    private static final int MOST_LINES = 10_000;

    private static final int SHOWN = 20;

    private TryLayout() {}

    /**
     * What would become of the file.
     *
     * @param rows the first rows, by field, as they would be kept
     * @param refused the first lines that would be set aside
     * @param failure why the whole file would fail, else null
     * @param read lines looked at, at most ten thousand
     * @param refusedCount how many of them would be set aside
     */
    public record Trial(
            List<Map<RecordField, String>> rows,
            List<RefusedRow> refused,
            FileRefused failure,
            long read,
            long refusedCount) {}

    /** @param settleDate the day a settlement file is of; null for a journal */
    public static Trial of(Layout layout, LocalDate settleDate, InputStream file) {
        var seen = new Seen();
        FileRefused failure = null;
        try {
            new RecordFile(layout, settleDate).read(file, seen);
        } catch (FileRefused refused) {
            failure = refused;
        }
        return new Trial(seen.rows, seen.refused, failure, seen.read, seen.refusedCount);
    }

    private static final class Seen implements Lines {
        private final List<Map<RecordField, String>> rows = new ArrayList<>();
        private final List<RefusedRow> refused = new ArrayList<>();
        private long read;
        private long refusedCount;

        @Override
        public boolean row(ReadRow row) {
            if (rows.size() < SHOWN) {
                rows.add(shown(row));
            }
            return ++read < MOST_LINES;
        }

        @Override
        public boolean refused(long line, RowRefused why, String content, long txnMicros) {
            refusedCount++;
            if (refused.size() < SHOWN) {
                refused.add(new RefusedRow(line, why.reason(), why.facts(), content));
            }
            return ++read < MOST_LINES;
        }

        private static Map<RecordField, String> shown(ReadRow row) {
            var shown = new EnumMap<RecordField, String>(RecordField.class);
            for (var field : RecordField.values()) {
                if (row.text(field) != null) {
                    shown.put(field, row.text(field));
                }
            }
            shown.put(
                    RecordField.TXN_TIME,
                    Instant.ofEpochSecond(Math.floorDiv(row.txnMicros(), 1_000_000L))
                            .toString());
            shown.put(RecordField.AMOUNT_FEN, String.valueOf(row.amountFen()));
            if (row.settleDate() != null) {
                shown.put(RecordField.SETTLE_DATE, row.settleDate().toString());
                shown.put(RecordField.FEE_FEN, String.valueOf(row.feeFen()));
            }
            return shown;
        }
    }
}
