package io.redress.transactions.reading;

/** Who takes the lines of a file as they are read. */
public interface Lines {
    /**
     * A line that fits.
     *
     * @param row reused for the next line
     * @return whether to go on reading
     */
    boolean row(ReadRow row);

    /**
     * A line to set aside.
     *
     * @param line its number in the file, from 1
     * @param content the line without dropped columns, card numbers masked, at most 500 characters
     * @param txnMicros its time, {@link ReadRow#NO_TIME} where not even that can be read
     * @return whether to go on reading
     */
    boolean refused(long line, RowRefused why, String content, long txnMicros);
}
