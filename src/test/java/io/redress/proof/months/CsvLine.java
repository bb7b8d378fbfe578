package io.redress.proof.months;

import io.redress.transactions.JournalRow;
import io.redress.transactions.SettlementRow;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows in the acquirer's own column layout; a null is an empty field. */
final class CsvLine {
    static final String JOURNAL = "txn_time,mid,tid,batch_no,trace_no,rrn,auth_code,txn_type,amount_fen,currency,"
            + "card_first6,card_last4,card_token,card_kind,entry_mode,response_code,orig_trace_no,orig_rrn,order_no";
    static final String SETTLEMENT = "settle_date,txn_time,mid,tid,trace_no,rrn,auth_code,txn_type,amount_fen,fee_fen,"
            + "currency,card_first6,card_last4,card_token,card_kind,orig_rrn";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");

    private CsvLine() {}

    static String of(JournalRow row, ZoneId zone) {
        return line(
                TIME.format(row.txnTime().atZone(zone)),
                row.mid(),
                row.tid(),
                row.batchNo(),
                row.traceNo(),
                row.rrn(),
                row.authCode(),
                row.txnType(),
                row.amountFen(),
                row.currency(),
                row.cardFirst6(),
                row.cardLast4(),
                row.cardToken(),
                row.cardKind(),
                row.entryMode(),
                row.responseCode(),
                row.origTraceNo(),
                row.origRrn(),
                row.orderNo());
    }

    static String of(SettlementRow row, ZoneId zone) {
        return line(
                row.settleDate(),
                TIME.format(row.txnTime().atZone(zone)),
                row.mid(),
                row.tid(),
                row.traceNo(),
                row.rrn(),
                row.authCode(),
                row.txnType(),
                row.amountFen(),
                row.feeFen(),
                row.currency(),
                row.cardFirst6(),
                row.cardLast4(),
                row.cardToken(),
                row.cardKind(),
                row.origRrn());
    }

    private static String line(Object... fields) {
        return Stream.of(fields).map(field -> Objects.toString(field, "")).collect(Collectors.joining(","));
    }
}
