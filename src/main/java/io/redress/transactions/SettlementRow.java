package io.redress.transactions;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One cleared row (清算明细). A text that the source left empty is null.
 *
 * @param id the row's own number, given at import
 * @param settleDate the settlement day whose file held it
 * @param txnTime when the cleared message was sent
 * @param rrn retrieval reference number; some rows come without, then terminal, trace and day say what was cleared. A
 *     credit adjustment repeats that of the sale
 * @param amountFen the cleared amount, in fen, never negative; the type says whose money moved
 * @param feeFen the merchant's fee, in fen
 * @param origRrn the RRN of the sale that money went back of
 */
public record SettlementRow(
        long id,
        LocalDate settleDate,
        Instant txnTime,
        String mid,
        String tid,
        String traceNo,
        String rrn,
        String authCode,
        TransactionType txnType,
        long amountFen,
        long feeFen,
        String currency,
        String cardFirst6,
        String cardLast4,
        String cardToken,
        CardKind cardKind,
        String origRrn) {}
