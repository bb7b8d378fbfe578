package io.redress.transactions.layouts;

import io.redress.transactions.RecordKind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a column of a file can become. The name in lower case is that of the column in the database. */
public enum RecordField {
    TXN_TIME(0, true),
    AMOUNT_FEN(0, true),
    FEE_FEN(0, false),
    SETTLE_DATE(0, false),
    MID(15, true),
    TID(8, true),
    BATCH_NO(6, false),
    TRACE_NO(6, false),
    RRN(12, false),
    AUTH_CODE(6, false),
    TXN_TYPE(0, true),
    CURRENCY(3, false),
    CARD_FIRST6(6, false),
    CARD_LAST4(4, false),
    CARD_TOKEN(64, false),
    CARD_KIND(0, false),
    ENTRY_MODE(3, false),
    RESPONSE_CODE(2, false),
    ORIG_TRACE_NO(6, false),
    ORIG_RRN(12, false),
    ORDER_NO(64, false);

    private static final Set<RecordField> ONLY_JOURNAL =
            EnumSet.of(BATCH_NO, ENTRY_MODE, RESPONSE_CODE, ORIG_TRACE_NO, ORDER_NO);
    private static final Set<RecordField> ONLY_SETTLEMENT = EnumSet.of(FEE_FEN, SETTLE_DATE);

    private final int longest;
    private final boolean required;

    RecordField(int longest, boolean required) {
        this.longest = longest;
        this.required = required;
    }

    /** Most characters; 0 for what is no text. */
    public int longest() {
        return longest;
    }

    /** Whether a row without it says nothing. */
    public boolean required() {
        return required;
    }

    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean belongsTo(RecordKind kind) {
        return !(kind == RecordKind.JOURNAL ? ONLY_SETTLEMENT : ONLY_JOURNAL).contains(this);
    }
}
