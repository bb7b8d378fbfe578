package io.redress.transactions.loading;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Rows in PostgreSQL's binary form for COPY, as many as fit; half as much work for the server as text. */
final class CopyRows {
    /** Larger than any row: all texts together have a few hundred characters. */
    private static final int LONGEST_ROW = 8_192;

    private static final long EPOCH_SECOND =
            LocalDate.of(2000, 1, 1).toEpochSecond(java.time.LocalTime.MIN, ZoneOffset.UTC);
    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    static final byte[] HEADER = ("PGCOPY\n\377\r\n\0" + "\0".repeat(8)).getBytes(StandardCharsets.ISO_8859_1);
    static final byte[] TRAILER = {-1, -1};

    private final ByteBuffer bytes;

    CopyRows(int size) {
        bytes = ByteBuffer.allocate(size);
    }

    void begin(int columns) {
        bytes.putShort((short) columns);
    }

    void time(long microsSince1970) {
        bytes.putInt(8).putLong(microsSince1970 - EPOCH_SECOND * 1_000_000);
    }

    void number(long value) {
        bytes.putInt(8).putLong(value);
    }

    void day(LocalDate day) {
        bytes.putInt(4).putInt((int) (day.toEpochDay() - EPOCH_DAY));
    }

    void text(String text) {
        if (text == null) {
            bytes.putInt(-1);
            return;
        }
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        bytes.putInt(encoded.length).put(encoded);
    }

    /** Whether the rows should go now, before the next one. */
    boolean isFull() {
        return bytes.remaining() < LONGEST_ROW;
    }

    boolean isEmpty() {
        return bytes.position() == 0;
    }

    byte[] array() {
        return bytes.array();
    }

    int length() {
        return bytes.position();
    }

    void clear() {
        bytes.clear();
    }
}
