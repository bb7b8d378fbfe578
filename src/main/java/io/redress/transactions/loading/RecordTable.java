package io.redress.transactions.loading;

import io.redress.transactions.RecordKind;
import io.redress.transactions.layouts.RecordField;
import io.redress.transactions.reading.ReadRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The table of one kind of records: its columns as they are copied, and the limits of its partitions. */
enum RecordTable {
    JOURNAL(RecordKind.JOURNAL, "journal_row", "txn_time, amount_fen, fingerprint"),
    SETTLEMENT(RecordKind.SETTLEMENT, "settlement_row", "txn_time, amount_fen, fingerprint, fee_fen, settle_date");

    /** The limits of partitions stand in UTC+8 for ever, whatever zone the house is set to. */
    static final ZoneOffset PARTITION_ZONE = ZoneOffset.ofHours(8);

    private final RecordKind kind;
    private final String table;
    private final List<RecordField> texts;
    private final String columns;

    RecordTable(RecordKind kind, String table, String numbers) {
        this.kind = kind;
        this.table = table;
        texts = Arrays.stream(RecordField.values())
                .filter(field -> field.belongsTo(kind)
                        && (field.longest() > 0 || field == RecordField.TXN_TYPE || field == RecordField.CARD_KIND))
                .toList();
        columns = numbers + ", " + texts.stream().map(RecordField::column).collect(Collectors.joining(", "));
    }

    static RecordTable of(RecordKind kind) {
        return kind == RecordKind.JOURNAL ? JOURNAL : SETTLEMENT;
    }

    String table() {
        return table;
    }

    /** All but id and occurrence, in the order of {@link #write}. */
    String columns() {
        return columns;
    }

    /** The statement that adds the rows of a table of the same columns, but for those that are known. */
    String addFrom(String other) {
        var all = "id, " + columns + (countsEqualLines() ? ", occurrence" : "");
        return "INSERT INTO %s (%s) SELECT %s FROM %s ON CONFLICT DO NOTHING".formatted(table, all, all, other);
    }

    boolean countsEqualLines() {
        return this == SETTLEMENT;
    }

    void write(ReadRow row, CopyRows to) {
        to.begin((this == JOURNAL ? 3 : 5) + texts.size());
        to.time(row.txnMicros());
        to.number(row.amountFen());
        to.number(row.fingerprint());
        if (this == SETTLEMENT) {
            to.number(row.feeFen());
            to.day(row.settleDate());
        }
        for (var field : texts) {
            to.text(row.text(field));
        }
    }

    /** The query that tells how many bytes a partition's rows take; -1 when there is none. */
    static String sizeOf(String partition) {
        return "SELECT coalesce(pg_relation_size(to_regclass('%s')), -1)".formatted(partition);
    }

    String partition(YearMonth month) {
        return "%s_y%04dm%02d".formatted(table, month.getYear(), month.getMonthValue());
    }

    /** The clause that limits a month's partition. */
    String limits(YearMonth month) {
        return "FROM ('%s') TO ('%s')".formatted(first(month), first(month.plusMonths(1)));
    }

    /** The same as a condition on each row. */
    String within(YearMonth month) {
        var column = kind == RecordKind.JOURNAL ? "txn_time" : "settle_date";
        return "%1$s >= '%2$s' AND %1$s < '%3$s'".formatted(column, first(month), first(month.plusMonths(1)));
    }

    private String first(YearMonth month) {
        LocalDate day = month.atDay(1);
        return kind == RecordKind.JOURNAL
                ? day.atStartOfDay().atOffset(PARTITION_ZONE).toString()
                : day.toString();
    }
}
