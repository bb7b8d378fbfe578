package io.redress.testing;

import java.time.LocalDate;

/** Files of one sale, made to be found by its RRN: for tests that must not meet each other's payments. */
public final class RecordRows {
    private static final String JOURNAL_HEADER =
            "txn_time,mid,tid,batch_no,trace_no,rrn,auth_code,txn_type,amount_fen,currency,card_first6,card_last4,"
                    + "card_token,card_kind,entry_mode,response_code,orig_trace_no,orig_rrn,order_no\n";

    private static final String SETTLEMENT_HEADER =
            "settle_date,txn_time,mid,tid,trace_no,rrn,auth_code,txn_type,amount_fen,fee_fen,currency,card_first6,"
                    + "card_last4,card_token,card_kind,orig_rrn\n";

    private RecordRows() {}

    public static String journal(String... rows) {
        return JOURNAL_HEADER + String.join("\n", rows) + "\n";
    }

    public static String settlement(String... rows) {
        return SETTLEMENT_HEADER + String.join("\n", rows) + "\n";
    }

    /** An approved sale of the test merchant, at ten in the morning. */
    public static String sale(LocalDate day, String traceNo, String rrn, long fen) {
        return day + "T10:00:00+08:00," + Claims.MID + ",74407969,000001," + traceNo + "," + rrn + ",A00001,SALE," + fen
                + ",CNY,621700,8026,tok" + rrn + ",DEBIT,071,00,,,";
    }

    public static String cleared(LocalDate settled, LocalDate day, String traceNo, String rrn, long fen) {
        return settled + "," + day + "T10:00:00+08:00," + Claims.MID + ",74407969," + traceNo + "," + rrn
                + ",A00001,SALE," + fen + ",0,CNY,621700,8026,tok" + rrn + ",DEBIT,";
    }
}
