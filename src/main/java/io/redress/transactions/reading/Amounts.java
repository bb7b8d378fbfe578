package io.redress.transactions.reading;

import io.redress.transactions.layouts.LayoutColumn.Unit;

/** Reads amounts without ever floating. */
final class Amounts {
    /** More than the money of the world, less than a long can hold. */
    private static final int MOST_DIGITS = 15;

    static final long WRONG = -1;

    private Amounts() {}

    /**
     * The amount in fen, {@link #WRONG} when it is none.
     *
     * @param signed whether a minus sign only says that the money goes back
     */
    static long fen(String text, Unit unit, boolean signed) {
        var digits = signed && text.startsWith("-") ? text.substring(1) : text;
        return unit == Unit.FEN ? whole(digits) : yuan(digits);
    }

    private static long yuan(String text) {
        int point = text.indexOf('.');
        if (point < 0) {
            return times100(whole(text), 0);
        }
        int decimals = text.length() - point - 1;
        if (decimals < 1 || decimals > 2) {
            return WRONG;
        }
        long cents = whole(text.substring(point + 1));
        return cents == WRONG ? WRONG : times100(whole(text.substring(0, point)), decimals == 1 ? cents * 10 : cents);
    }

    private static long times100(long yuan, long fen) {
        return yuan == WRONG ? WRONG : yuan * 100 + fen;
    }

    private static long whole(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return WRONG;
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return WRONG;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
