package io.redress.disputes.filing;

import io.redress.cases.Payment;
import io.redress.shared.CardNumbers;
import java.time.LocalDate;

/**
 * The second page's answer: how the merchant names the payment, and the record that was picked for it. All but way and
 * day may be null; the day is that of the house's zone, the amount in fen.
 *
 * @param picked null where the records show none, or none of those shown was meant
 */
public record WhichPayment(
        Way way,
        LocalDate day,
        Long amountFen,
        String tid,
        String cardLast4,
        String traceNo,
        String rrn,
        PickedRecord picked) {
    /** By what a payment is looked for. */
    public enum Way {
        /** By the reference number on the receipt, and the day. */
        REFERENCE,
        /** By terminal, trace number and day. */
        TRACE,
        /** Without the receipt: by day and amount. */
        MEMORY
    }

    /** The numbers of the record that was picked; source and row name it. */
    public record PickedRecord(String source, long row, Payment payment) {}

    public WhichPayment {
        CardNumbers.refuse("tid", tid);
        CardNumbers.refuse("last4", cardLast4);
        CardNumbers.refuse("traceNo", traceNo);
        CardNumbers.refuse("rrn", rrn);
    }

    public WhichPayment picking(PickedRecord record) {
        return new WhichPayment(way, day, amountFen, tid, cardLast4, traceNo, rrn, record);
    }

    /** What the payment amounted to, in fen, where merchant or records say so; else null. */
    public Long knownFen() {
        return amountFen == null && picked != null ? picked.payment().amountFen() : amountFen;
    }

    /** As it was typed, without a record. */
    public Payment typed(String mid) {
        return new Payment(mid, tid, day, amountFen, cardLast4, traceNo, rrn);
    }

    /** @param paidFen in fen, where the amount was asked for later; null leaves the one that is known */
    Payment payment(String mid, Long paidFen) {
        var named = picked == null ? typed(mid) : picked.payment();
        return new Payment(
                mid,
                named.tid(),
                named.date(),
                knownFen() == null ? paidFen : knownFen(),
                cardLast4 == null ? named.cardLast4() : cardLast4,
                named.traceNo(),
                named.rrn());
    }
}
