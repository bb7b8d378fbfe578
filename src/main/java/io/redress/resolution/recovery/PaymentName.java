package io.redress.resolution.recovery;

import io.redress.cases.Payment;
import io.redress.proof.story.Message;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What names one payment: the RRN, or terminal and trace number, near its day. A row of the settlement may come without
 * RRN, so that each of the two must do. Where a claim knows neither, its amount and card must do: it is seen with every
 * payment that it may mean.
 *
 * @param day in the case's zone
 * @param amountFen in fen
 */
record PaymentName(
        String mid, LocalDate day, String tid, String traceNo, String rrn, long amountFen, String cardLast4) {
    static PaymentName of(Message sale, ZoneId zone) {
        return new PaymentName(
                sale.mid(), sale.day(zone), sale.tid(), sale.traceNo(), sale.rrn(), sale.amountFen(), sale.cardLast4());
    }

    /** As a claim names it. */
    static PaymentName of(Payment told) {
        return new PaymentName(
                told.mid(), told.date(), told.tid(), told.traceNo(), told.rrn(), told.amountFen(), told.cardLast4());
    }
}
