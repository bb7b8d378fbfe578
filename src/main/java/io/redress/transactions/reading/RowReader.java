package io.redress.transactions.reading;

import io.redress.transactions.CardKind;
import io.redress.transactions.RecordKind;
import io.redress.transactions.TransactionType;
import io.redress.transactions.layouts.Layout;
import io.redress.transactions.layouts.RecordField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the lines of one file, once its header is known to fit the layout. */
final class RowReader {
    private static final String USUAL_CURRENCY = "CNY";
    private static final Map<String, TransactionType> TYPES = byName(TransactionType.values());
    private static final Map<String, CardKind> CARD_KINDS = byName(CardKind.values());

    private final int width;
    private final boolean[] looksAt;
    private final String prefix;
    private final BoundColumn type;
    private final BoundColumn time;
    private final Map<TransactionType, List<BoundColumn>> columns = new EnumMap<>(TransactionType.class);
    private final Times times;
    private final LocalDate settleDate;
    private final CardScan cards = new CardScan();
    private final CardTokens tokens = new CardTokens(cards);
    private final List<String> header;

    /** @param settleDate the day a settlement file is of, null for a journal */
    RowReader(Layout layout, List<String> header, LocalDate settleDate) {
        this.header = header;
        width = header.size();
        prefix = layout.prefix();
        looksAt = new boolean[width];
        for (int i = 0; i < width; i++) {
            looksAt[i] = !layout.dropped().contains(header.get(i)) && !isToken(layout, header.get(i));
        }
        times = new Times(ZoneId.of(layout.zone()), layout.time());
        this.settleDate = layout.kind() == RecordKind.SETTLEMENT ? settleDate : null;
        var bound = layout.columns().stream()
                .map(column -> BoundColumn.of(column, header))
                .toList();
        type = first(bound, RecordField.TXN_TYPE);
        time = first(bound, RecordField.TXN_TIME);
        for (var each : TransactionType.values()) {
            columns.put(each, serving(bound, each));
        }
    }

    /** Tokens are looked at apart. */
    private static boolean isToken(Layout layout, String name) {
        return layout.columns().stream()
                .anyMatch(column -> column.field() == RecordField.CARD_TOKEN
                        && column.from().contains(name));
    }

    private static BoundColumn first(List<BoundColumn> bound, RecordField field) {
        return bound.stream()
                .filter(column -> column.field() == field)
                .findFirst()
                .orElseThrow();
    }

    /** Of each field the first column that serves rows of this type. */
    private static List<BoundColumn> serving(List<BoundColumn> bound, TransactionType type) {
        return Arrays.stream(RecordField.values())
                .filter(field -> field != RecordField.TXN_TYPE)
                .flatMap(field -> bound.stream()
                        .filter(column -> column.field() == field && column.serves(type))
                        .limit(1))
                .toList();
    }

    void read(String[] cells, ReadRow into) throws RowRefused {
        if (cells.length != width) {
            throw new RowRefused(
                    RefusalReason.COLUMN_COUNT,
                    Map.of("expected", String.valueOf(width), "found", String.valueOf(cells.length)));
        }
        clean(cells);
        Arrays.fill(into.texts, null);
        into.feeFen = 0;
        into.settleDate = settleDate;
        var ofType = known(TYPES, type.value(cells), type.name());
        into.texts[RecordField.TXN_TYPE.ordinal()] = ofType.name();
        for (var column : columns.get(ofType)) {
            fill(into, column, column.value(cells));
        }
        otherwise(into, RecordField.CURRENCY, USUAL_CURRENCY);
        otherwise(into, RecordField.CARD_KIND, CardKind.UNKNOWN.name());
    }

    /** The time of a line that was refused, {@link ReadRow#NO_TIME} where it cannot be told. */
    long timeOf(String[] cells) {
        if (cells.length != width) {
            return ReadRow.NO_TIME;
        }
        try {
            var value = time.value(cells);
            return value == null ? ReadRow.NO_TIME : times.micros(value);
        } catch (DateTimeException e) {
            return ReadRow.NO_TIME;
        }
    }

    private void clean(String[] cells) throws RowRefused {
        for (int i = 0; i < width; i++) {
            var cell = cells[i].strip();
            cells[i] = !prefix.isEmpty() && cell.startsWith(prefix)
                    ? cell.substring(prefix.length()).strip()
                    : cell;
            if (looksAt[i] && cards.foundIn(cells[i])) {
                throw RowRefused.on(header.get(i), RefusalReason.CARD_NUMBER);
            }
        }
    }

    private void fill(ReadRow into, BoundColumn column, String value) throws RowRefused {
        if (value == null) {
            if (column.field().required()) {
                throw RowRefused.on(column.name(), RefusalReason.REQUIRED);
            }
            return;
        }
        switch (column.field()) {
            case TXN_TIME -> into.txnMicros = time(column, value);
            case AMOUNT_FEN -> into.amountFen = amount(column, value);
            case FEE_FEN -> into.feeFen = amount(column, value);
            case SETTLE_DATE -> checkDay(column, value);
            case CARD_KIND ->
                into.texts[column.field().ordinal()] =
                        known(CARD_KINDS, value, column.name()).name();
            case CARD_TOKEN -> into.texts[column.field().ordinal()] = token(into, column, value);
            default -> into.texts[column.field().ordinal()] = TextForms.check(column, value);
        }
    }

    private long time(BoundColumn column, String value) throws RowRefused {
        try {
            return times.micros(value);
        } catch (DateTimeException e) {
            throw RowRefused.on(column.name(), RefusalReason.TIME);
        }
    }

    private String token(ReadRow row, BoundColumn column, String value) throws RowRefused {
        var kept = tokens.kept(value, row.text(RecordField.CARD_FIRST6), row.text(RecordField.CARD_LAST4));
        if (kept == null) {
            throw RowRefused.on(column.name(), RefusalReason.CARD_NUMBER);
        }
        return TextForms.check(column, kept);
    }

    private static long amount(BoundColumn column, String value) throws RowRefused {
        var fen = Amounts.fen(value, column.column().unit(), column.column().when() != null);
        if (fen == Amounts.WRONG) {
            throw RowRefused.on(column.name(), RefusalReason.AMOUNT);
        }
        return fen;
    }

    private void checkDay(BoundColumn column, String value) throws RowRefused {
        try {
            if (!Times.day(value).equals(settleDate)) {
                throw RowRefused.on(column.name(), RefusalReason.OTHER_DAY, "expected", settleDate);
            }
        } catch (DateTimeException e) {
            throw RowRefused.on(column.name(), RefusalReason.TIME);
        }
    }

    private static void otherwise(ReadRow row, RecordField field, String usual) {
        if (row.texts[field.ordinal()] == null) {
            row.texts[field.ordinal()] = usual;
        }
    }

    private static <E extends Enum<E>> E known(Map<String, E> codes, String value, String column) throws RowRefused {
        var known = value == null ? null : codes.get(value);
        if (known == null) {
            throw value == null
                    ? RowRefused.on(column, RefusalReason.REQUIRED)
                    : RowRefused.on(column, RefusalReason.CODE, "allowed", String.join(", ", codes.keySet()));
        }
        return known;
    }

    private static <E extends Enum<E>> Map<String, E> byName(E[] constants) {
        return Arrays.stream(constants)
                .collect(Collectors.toMap(
                        Enum::name, constant -> constant, (one, other) -> one, java.util.LinkedHashMap::new));
    }
}
