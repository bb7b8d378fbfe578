package io.redress.transactions.lookup;

import io.redress.transactions.CardKind;
import io.redress.transactions.JournalRow;
import io.redress.transactions.SettlementRow;
import io.redress.transactions.TransactionType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The questions to the two tables of records, in plain SQL: their rows are many, never changed, and no entities. */
@ApplicationScoped
class RowQueries {
    /** A payment with more rows around it is a test terminal; the answer says that it was not looked through. */
    private static final int MOST = 5_000;

    private static final int TRACE_LENGTH = 6;

    private static final String JOURNAL = """
            SELECT id, txn_time, mid, tid, batch_no, trace_no, rrn, auth_code, txn_type, amount_fen, currency,
                card_first6, card_last4, card_token, card_kind, entry_mode, response_code, orig_trace_no, orig_rrn,
                order_no
            FROM journal_row WHERE mid = ? AND txn_time >= ? AND txn_time < ?\s""";

    private static final String SETTLEMENT = """
            SELECT id, settle_date, txn_time, mid, tid, trace_no, rrn, auth_code, txn_type, amount_fen, fee_fen,
                currency, card_first6, card_last4, card_token, card_kind, orig_rrn
            FROM settlement_row WHERE mid = ? AND settle_date >= ? AND settle_date < ?\s""";

    private static final String MOST_LIKELY =
            "ORDER BY (rrn = ?) DESC NULLS LAST, (card_last4 = ?) DESC NULLS LAST, id LIMIT " + MOST;

    private static final String REMEMBERED_JOURNAL = JOURNAL + """
            AND (rrn = ? OR tid = ANY(?) AND txn_time >= ? AND txn_time < ? AND trace_no = ?
                OR tid = ANY(?) AND txn_time >= ? AND txn_time < ? AND amount_fen = ANY(?))
            """ + MOST_LIKELY;

    private static final String REMEMBERED_SETTLEMENT = SETTLEMENT + """
            AND (rrn = ? OR tid = ANY(?) AND settle_date >= ? AND settle_date <= ? AND trace_no = ?
                OR tid = ANY(?) AND settle_date >= ? AND settle_date <= ? AND amount_fen = ANY(?))
            """ + MOST_LIKELY;

    private static final String RELATED_JOURNAL = JOURNAL + """
            AND (rrn = ANY(?) OR orig_rrn = ANY(?) OR order_no = ANY(?)
                OR card_token = ANY(?) AND txn_time >= ? AND txn_time < ?
                OR tid = ANY(?) AND orig_trace_no = ANY(?) AND txn_time >= ? AND txn_time < ?)
            ORDER BY id LIMIT\s""" + MOST;

    private static final String RELATED_SETTLEMENT = SETTLEMENT + """
            AND (rrn = ANY(?) OR orig_rrn = ANY(?)
                OR card_token = ANY(?) AND settle_date >= ? AND settle_date < ?
                OR tid = ANY(?) AND settle_date >= ? AND settle_date < ? AND trace_no = ANY(?))
            ORDER BY id LIMIT\s""" + MOST;

    /** Only for rows that name their sale by nothing else: a terminal's year is long. */
    private static final String TRACED_JOURNAL = JOURNAL + """
            AND tid = ANY(?) AND trace_no = ANY(?)
            ORDER BY id LIMIT\s""" + MOST;

    /** The digits alone name no card for long: only about the day of the payment, at any terminal of the merchant. */
    private static final String BARE_JOURNAL = JOURNAL + """
            AND tid = ANY(?) AND txn_time >= ? AND txn_time < ? AND card_last4 = ANY(?)
            ORDER BY id LIMIT\s""" + MOST;

    private static final String BARE_SETTLEMENT = SETTLEMENT + """
            AND tid = ANY(?) AND settle_date >= ? AND settle_date <= ? AND card_last4 = ANY(?)
            ORDER BY id LIMIT\s""" + MOST;

    private static final String TERMINALS = "SELECT tid FROM record_terminal WHERE mid = ?";

    private static final String NEXT_MERCHANT = "SELECT mid FROM record_terminal WHERE mid > ? ORDER BY mid LIMIT 1";

    private final DataSource database;

    RowQueries(DataSource database) {
        this.database = database;
    }

    /** The rows that the memory of a payment may mean, and those of its amount at its terminal around that day. */
    Neighbourhood remembered(Sought sought, Window window) throws SQLException {
        try (var connection = database.getConnection()) {
            var terminals = sought.tid() != null ? List.of(sought.tid()) : terminals(connection, sought.mid());
            var trace = padded(sought.traceNo());
            var journal = new Asked(connection, REMEMBERED_JOURNAL)
                    .with(sought.mid(), at(window.first()), at(window.last()), sought.rrn())
                    .with(terminals)
                    .with(at(window.dayBefore()), at(window.dayAfter()), trace)
                    .with(terminals)
                    .with(at(window.dayBefore()), at(window.dayAfter()))
                    .withAmounts(amounts(sought))
                    .with(sought.rrn(), sought.cardLast4())
                    .rows(RowQueries::journal);
            var settlement = new Asked(connection, REMEMBERED_SETTLEMENT)
                    .with(sought.mid(), window.firstSettled(), window.lastSettled(), sought.rrn())
                    .with(terminals)
                    .with(window.day(), window.clearedLast(), trace)
                    .with(terminals)
                    .with(window.day(), window.clearedLast())
                    .withAmounts(amounts(sought))
                    .with(sought.rrn(), sought.cardLast4())
                    .rows(RowQueries::settlement);
            return near(journal, settlement);
        }
    }

    /** The rows of the same RRNs, cards, orders and traces, and those that refer to them. */
    Neighbourhood related(String mid, Keys keys, Window window) throws SQLException {
        try (var connection = database.getConnection()) {
            var journal = new Asked(connection, RELATED_JOURNAL)
                    .with(mid, at(window.first()), at(window.last()))
                    .with(keys.rrns())
                    .with(keys.rrns())
                    .with(keys.orders())
                    .with(keys.cards())
                    .with(at(window.cardFirst()), at(window.cardLast()))
                    .with(keys.terminals())
                    .with(keys.traces())
                    .with(at(window.cardFirst()), at(window.cardLast()))
                    .rows(RowQueries::journal);
            var settlement = new Asked(connection, RELATED_SETTLEMENT)
                    .with(mid, window.firstSettled(), window.lastSettled())
                    .with(keys.rrns())
                    .with(keys.rrns())
                    .with(keys.cards())
                    .with(window.cardFirstSettled(), window.cardLastSettled())
                    .with(keys.terminals())
                    .with(window.cardFirstSettled(), window.cardLastSettled())
                    .with(keys.traces())
                    .rows(RowQueries::settlement);
            if (!keys.sales().isEmpty()) {
                journal.addAll(new Asked(connection, TRACED_JOURNAL)
                        .with(mid, at(window.first()), at(window.last()))
                        .with(keys.terminals())
                        .with(keys.sales())
                        .rows(RowQueries::journal));
            }
            if (!keys.bareCards().isEmpty()) {
                var bare = bare(connection, mid, keys, window);
                journal.addAll(bare.journal());
                settlement.addAll(bare.settlement());
            }
            return near(journal, settlement);
        }
    }

    private static Neighbourhood bare(Connection connection, String mid, Keys keys, Window window) throws SQLException {
        var terminals = terminals(connection, mid);
        var journal = new Asked(connection, BARE_JOURNAL)
                .with(mid, at(window.first()), at(window.last()))
                .with(terminals)
                .with(at(window.dayBefore()), at(window.dayAfter()))
                .with(keys.bareCards())
                .rows(RowQueries::journal);
        var settlement = new Asked(connection, BARE_SETTLEMENT)
                .with(mid, window.firstSettled(), window.lastSettled())
                .with(terminals)
                .with(window.day(), window.clearedLast())
                .with(keys.bareCards())
                .rows(RowQueries::settlement);
        return near(journal, settlement);
    }

    private static Neighbourhood near(List<JournalRow> journal, List<SettlementRow> settlement) {
        return new Neighbourhood(journal, settlement, journal.size() >= MOST || settlement.size() >= MOST);
    }

    /** Every row of a merchant in a period; settlement until the last day too. */
    Neighbourhood ofPeriod(String mid, LocalDate first, LocalDate last, ZoneId zone) throws SQLException {
        try (var connection = database.getConnection()) {
            var from = first.atStartOfDay(zone).toInstant();
            var until = last.plusDays(1).atStartOfDay(zone).toInstant();
            var terminals = terminals(connection, mid);
            var journal = new Asked(connection, JOURNAL + "AND tid = ANY(?)")
                    .with(mid, at(from), at(until))
                    .with(terminals)
                    .rows(RowQueries::journal);
            var settlement = new Asked(connection, SETTLEMENT + "AND tid = ANY(?)")
                    .with(mid, first, last.plusDays(1))
                    .with(terminals)
                    .rows(RowQueries::settlement);
            return new Neighbourhood(journal, settlement, false);
        }
    }

    Optional<String> merchantAfter(String mid) throws SQLException {
        try (var connection = database.getConnection()) {
            return new Asked(connection, NEXT_MERCHANT)
                    .with(mid).rows(row -> row.getString(1)).stream().findFirst();
        }
    }

    /** As the records keep it: people leave leading zeros out. */
    private static String padded(String traceNo) {
        return traceNo == null ? null : "0".repeat(Math.max(0, TRACE_LENGTH - traceNo.length())) + traceNo;
    }

    private static List<Long> amounts(Sought sought) {
        return sought.otherFen() == null ? List.of(sought.amountFen()) : List.of(sought.amountFen(), sought.otherFen());
    }

    private static List<String> terminals(Connection connection, String mid) throws SQLException {
        return new Asked(connection, TERMINALS).with(mid).rows(row -> row.getString(1));
    }

    private static OffsetDateTime at(java.time.Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static JournalRow journal(ResultSet row) throws SQLException {
        return new JournalRow(
                row.getLong("id"),
                row.getObject("txn_time", OffsetDateTime.class).toInstant(),
                row.getString("mid"),
                row.getString("tid"),
                row.getString("batch_no"),
                row.getString("trace_no"),
                row.getString("rrn"),
                row.getString("auth_code"),
                TransactionType.valueOf(row.getString("txn_type")),
                row.getLong("amount_fen"),
                row.getString("currency"),
                row.getString("card_first6"),
                row.getString("card_last4"),
                row.getString("card_token"),
                CardKind.valueOf(row.getString("card_kind")),
                row.getString("entry_mode"),
                row.getString("response_code"),
                row.getString("orig_trace_no"),
                row.getString("orig_rrn"),
                row.getString("order_no"));
    }

    private static SettlementRow settlement(ResultSet row) throws SQLException {
        return new SettlementRow(
                row.getLong("id"),
                row.getObject("settle_date", LocalDate.class),
                row.getObject("txn_time", OffsetDateTime.class).toInstant(),
                row.getString("mid"),
                row.getString("tid"),
                row.getString("trace_no"),
                row.getString("rrn"),
                row.getString("auth_code"),
                TransactionType.valueOf(row.getString("txn_type")),
                row.getLong("amount_fen"),
                row.getLong("fee_fen"),
                row.getString("currency"),
                row.getString("card_first6"),
                row.getString("card_last4"),
                row.getString("card_token"),
                CardKind.valueOf(row.getString("card_kind")),
                row.getString("orig_rrn"));
    }
}
