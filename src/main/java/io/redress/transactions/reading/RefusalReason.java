package io.redress.transactions.reading;

/** Why a file failed, or why one of its lines was set aside. The names are part of the REST contract. */
public enum RefusalReason {
    /** The file's columns are not those of its layout. Facts: {@code missing}, {@code unknown}. */
    HEADER_WRONG,
    /** The file has not even a header. */
    FILE_EMPTY,
    /** The file is not text in the layout's encoding. Facts: {@code encoding}. */
    ENCODING_WRONG,
    /** The file is no table: a value or line is endless, as behind a quote that does not close. */
    UNREADABLE,
    /** The file was sent to replace its day, but has lines that were set aside. Facts: {@code refused}. */
    REPLACEMENT_INCOMPLETE,
    /** The file has lines, and every one was set aside; they can be looked at. Facts: {@code refused}. */
    NOTHING_USABLE,
    /** Something unforeseen, again and again. Facts: {@code tries}. */
    UNFORESEEN,
    /** Not as many columns as the header. Facts: {@code expected}, {@code found}. */
    COLUMN_COUNT,
    /** A value holds what looks like a full card number. Facts: {@code column}. */
    CARD_NUMBER,
    /** A value is missing. Facts: {@code column}. */
    REQUIRED,
    /** A value is too long. Facts: {@code column}, {@code max}. */
    TOO_LONG,
    /** A value is no amount, or below zero. Facts: {@code column}. */
    AMOUNT,
    /** A value is no time or no day. Facts: {@code column}. */
    TIME,
    /** The line is of another settlement day than the file. Facts: {@code column}, {@code expected}. */
    OTHER_DAY,
    /** A value is none of the known codes. Facts: {@code column}, {@code allowed}. */
    CODE,
    /** A value has another form. Facts: {@code column}, {@code expected}. */
    FORM
}
