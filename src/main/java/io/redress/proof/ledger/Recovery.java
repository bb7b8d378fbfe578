package io.redress.proof.ledger;

import io.redress.transactions.TransactionType;
import java.time.LocalDate;

/**
 * Money of a payment that went back on one track, or is on its way.
 *
 * @param track the way it took
 * @param fen in fen
 * @param day the settlement day on which it arrived; while it is on its way, the day on which it was approved or
 *     decided
 * @param arrived whether it is surely back
 * @param caseNumber the case whose decision it was; null where the records alone know of it
 */
public record Recovery(TransactionType track, long fen, LocalDate day, boolean arrived, String caseNumber) {
    Recovery(TransactionType track, long fen, LocalDate day, boolean arrived) {
        this(track, fen, day, arrived, null);
    }

    Recovery by(String decidingCase) {
        return new Recovery(track, fen, day, arrived, decidingCase);
    }
}
