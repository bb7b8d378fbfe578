package io.redress.transactions;

import java.time.Instant;

/**
 * One message as terminal and switch saw it (终端流水). Numbers are text, leading zeros kept; a text that the source left
 * empty is null.
 *
 * @param id the row's own number, given at import
 * @param txnTime when the terminal sent it; sources in other zones are converted at import
 * @param mid merchant id (ISO 8583 field 42)
 * @param tid terminal id (41)
 * @param batchNo terminal batch (60.2); null when the source has none
 * @param traceNo voucher number (11), unique within terminal and batch only
 * @param rrn retrieval reference number (37)
 * @param amountFen the message's amount, in fen, never negative
 * @param currency ISO 4217 letters
 * @param cardToken the acquirer's token of the card; the full number is never here
 * @param responseCode the answer (39); null when no answer reached the terminal
 * @param origTraceNo the trace number of the sale that a void, refund or reversal speaks of
 * @param origRrn that sale's RRN
 * @param orderNo the merchant's own order number; null when the till sent none
 */
public record JournalRow(
        long id,
        Instant txnTime,
        String mid,
        String tid,
        String batchNo,
        String traceNo,
        String rrn,
        String authCode,
        TransactionType txnType,
        long amountFen,
        String currency,
        String cardFirst6,
        String cardLast4,
        String cardToken,
        CardKind cardKind,
        String entryMode,
        String responseCode,
        String origTraceNo,
        String origRrn,
        String orderNo) {

    /** What the switch answers when it did as asked (codes 00, 11 and 16 of ISO 8583 field 39). */
    public boolean isApproved() {
        return "00".equals(responseCode) || "11".equals(responseCode) || "16".equals(responseCode);
    }
}
