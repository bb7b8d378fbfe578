package io.redress.transactions.lookup;

import java.time.LocalDate;

/**
 * A payment as somebody remembers it; all but merchant, day and amount may be null.
 *
 * @param day the day of the payment, in the zone of the house
 * @param amountFen in fen
 * @param otherFen what it may have been instead, in fen; null when only one amount is remembered
 */
public record Sought(
        String mid,
        String tid,
        LocalDate day,
        long amountFen,
        Long otherFen,
        String cardLast4,
        String traceNo,
        String rrn) {}
