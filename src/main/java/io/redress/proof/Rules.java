package io.redress.proof;

import java.time.Duration;
import java.time.ZoneId;

/**
 * What the records are measured by. All of it is the acquirer's to set; the defaults say where they come from.
 *
 * @param version names this set of rules in every answer, so that an old answer can be understood
 * @param zone the zone in which days are counted
 * @param saleDays within so many settlement days after its own a sale is cleared: D+1, and one day late happens
 * @param refundDays the usual days of a refund: sources quote 3 to 5 days from the refund to the card
 * @param sameOrder one order number of one merchant is one order within this time; some tills begin again every few
 *     days
 * @param alike two sales of one card and one amount, without an order number, may be one sale within this time; the
 *     answer is then to ask for both receipts, so it is a generous one
 * @param retry a sale of one card and amount, without an order number, that follows a failed one within this time is
 *     the same tried again: of a failed sale there is no receipt that could tell
 * @param cancelling a void or reversal that does not name its sale speaks of the last one within this time; a terminal
 *     sends it before its next sale
 * @param aroundMidnight a payment so near to midnight may be remembered as one of the next or the last day
 * @param clockDrift clocks of terminal and switch may differ by so much
 */
public record Rules(
        String version,
        ZoneId zone,
        int saleDays,
        int refundDays,
        Duration sameOrder,
        Duration alike,
        Duration retry,
        Duration cancelling,
        Duration aroundMidnight,
        Duration clockDrift) {

    /** The rules that are shipped. */
    public static Rules defaults(ZoneId zone) {
        return new Rules(
                "2026-11",
                zone,
                2,
                5,
                Duration.ofHours(48),
                Duration.ofHours(24),
                Duration.ofMinutes(30),
                Duration.ofMinutes(30),
                Duration.ofHours(3),
                Duration.ofMinutes(10));
    }
}
