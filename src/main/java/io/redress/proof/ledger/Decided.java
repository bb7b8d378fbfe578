package io.redress.proof.ledger;

import io.redress.cases.Remedy;
import io.redress.transactions.TransactionType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A remedy that the desk decided on for a payment and that is not dropped.
 *
 * @param fen in fen
 * @param day the day of the decision, in the case's zone
 * @param caseNumber the case that it was decided in
 */
public record Decided(Remedy remedy, long fen, LocalDate day, String caseNumber) {
    /** Whether a remedy takes from the payment's own money: what is asked of the issuer or paid as goodwill does not. */
    public static boolean returnsPayment(Remedy remedy) {
        return trackOf(remedy).isPresent();
    }

    /** The track on which its money will be cleared; empty where none of the payment's money goes back. */
    Optional<TransactionType> track() {
        return trackOf(remedy);
    }

    private static Optional<TransactionType> trackOf(Remedy remedy) {
        return switch (remedy) {
            case CREDIT_ADJUSTMENT -> Optional.of(TransactionType.CREDIT_ADJUSTMENT);
            case MANUAL_REFUND -> Optional.of(TransactionType.MANUAL_REFUND);
            case REVERSAL -> Optional.of(TransactionType.REVERSAL);
            case DEBIT_ADJUSTMENT, COLLECTION, GOODWILL, NONE -> Optional.empty();
        };
    }
}
