package io.redress.transactions.reading;

import io.redress.transactions.layouts.RecordField;
import java.time.LocalDate;

/**
 * One line in our terms. It is reused from line to line, so take out what you need.
 *
 * <p>Texts are as they will be kept, null where the file has none; times are microseconds since 1970.
 */
public final class ReadRow {
    /** Not a time of any row. */
    public static final long NO_TIME = Long.MIN_VALUE;

    final String[] texts = new String[RecordField.values().length];
    long txnMicros;
    long amountFen;
    long feeFen;
    LocalDate settleDate;

    public String text(RecordField field) {
        return texts[field.ordinal()];
    }

    public long txnMicros() {
        return txnMicros;
    }

    public long amountFen() {
        return amountFen;
    }

    public long feeFen() {
        return feeFen;
    }

    /** The file's settlement day; null in a journal. */
    public LocalDate settleDate() {
        return settleDate;
    }

    /** A number of all that the row says: rows that say the same have the same (FNV-1a with a last stir). */
    public long fingerprint() {
        long hash = mix(mix(mix(0xcbf29ce484222325L, txnMicros), amountFen), feeFen);
        for (var text : texts) {
            hash = text == null ? mix(hash, 0x1fL) : mix(text(hash, text), 0x1eL);
        }
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        return hash ^ hash >>> 32;
    }

    private static long text(long hash, String text) {
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private static long mix(long hash, long number) {
        long mixed = (hash ^ number) * 0x9e3779b97f4a7c15L;
        return mixed ^ mixed >>> 29;
    }
}
