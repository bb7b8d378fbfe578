package io.redress.transactions.reading;

import io.redress.transactions.layouts.RecordField;
import java.util.EnumSet;
import java.util.Set;

/** Which texts fit which field. */
final class TextForms {
    /** A reference number that lost its leading zero in a spreadsheet would never be found again. */
    private static final Set<RecordField> EXACT = EnumSet.of(
            RecordField.TRACE_NO,
            RecordField.RRN,
            RecordField.ORIG_TRACE_NO,
            RecordField.ORIG_RRN,
            RecordField.CARD_FIRST6,
            RecordField.CARD_LAST4,
            RecordField.CURRENCY,
            RecordField.RESPONSE_CODE);

    private static final Set<RecordField> DIGITS = EnumSet.of(RecordField.CARD_FIRST6, RecordField.CARD_LAST4);

    private TextForms() {}

    static String check(BoundColumn column, String value) throws RowRefused {
        var field = column.field();
        int longest = field.longest();
        if (value.length() > longest) {
            throw RowRefused.on(column.name(), RefusalReason.TOO_LONG, "max", longest);
        }
        if (value.length() < longest && EXACT.contains(field)) {
            throw RowRefused.on(column.name(), RefusalReason.FORM, "expected", "x".repeat(longest));
        }
        for (int i = 0; i < value.length(); i++) {
            if (!fits(value.charAt(i), field)) {
                throw RowRefused.on(
                        column.name(), RefusalReason.FORM, "expected", DIGITS.contains(field) ? "0-9" : "0-9 A-Z a-z");
            }
        }
        return value;
    }

    private static boolean fits(char each, RecordField field) {
        if (DIGITS.contains(field)) {
            return each >= '0' && each <= '9';
        }
        // order numbers are what a till made up; all others are codes
        return field == RecordField.ORDER_NO ? each >= ' ' : each > ' ' && each <= '~';
    }
}
