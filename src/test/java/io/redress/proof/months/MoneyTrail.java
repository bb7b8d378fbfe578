package io.redress.proof.months;

import io.redress.transactions.SettlementRow;
import io.redress.transactions.TransactionType;
import java.util.List;

/** The slow and obvious way to an amount: count the customer's money, row by row. */
final class MoneyTrail {
    private MoneyTrail() {}

    /** What the customer paid in the end, in fen. */
    static long paidFen(List<SettlementRow> rows) {
        long paid = 0;
        for (SettlementRow row : rows) {
            boolean fromCustomer =
                    row.txnType() == TransactionType.SALE || row.txnType() == TransactionType.DEBIT_ADJUSTMENT;
            paid += fromCustomer ? row.amountFen() : -row.amountFen();
        }
        return paid;
    }

    /** What is owed to customer or merchant, in fen. */
    static long owedFen(Told told) {
        return Math.abs(paidFen(told.story().settlement) - told.dueFen());
    }
}
