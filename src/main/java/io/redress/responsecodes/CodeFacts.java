package io.redress.responsecodes;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a code, as an administrator writes it down.
 *
 * @param issuedBy whose list it is from: a network's name, or {@code TERMINAL} for what terminals say by themselves
 * @param money what the code alone tells
 * @param again what holds where the code alone decides; see {@link Advice} for the rest
 * @param returnsWithin working days in which money that was taken nevertheless comes back by itself, 1 to 30; null where it
 *     does not
 * @param claim the name of the claim that a dispute would be, null for none
 * @param keep names of the kinds of evidence worth keeping
 * @param messages what terminals and receipts show instead of the code, in any language
 * @param source where the code's meaning is from
 * @param sourceDay when that was looked up
 */
public record CodeFacts(
        String issuedBy,
        Side side,
        MoneyTaken money,
        SwipeAgain again,
        Integer returnsWithin,
        String claim,
        CodeTexts chinese,
        CodeTexts english,
        List<String> keep,
        List<String> messages,
        String source,
        LocalDate sourceDay) {
    /** The names of claims; the feature that owns them stands above this one. */
    public static final List<String> CLAIMS = List.of(
            "FAILED_BUT_DEBITED",
            "WRONG_AMOUNT",
            "DUPLICATE_DEBIT",
            "MISSING_REFUND",
            "WRONG_REFUND",
            "FAILED_REVERSAL",
            "OTHER");

    /** The names of kinds of evidence, which stand above too. */
    public static final List<String> PAPERS = List.of(
            "RECEIPT",
            "BANK_SMS",
            "ORDER",
            "REFUND_PROOF",
            "BANK_STATEMENT",
            "TERMINAL_PHOTO",
            "DELIVERY_PROOF",
            "LETTER");

    public CodeFacts {
        keep = List.copyOf(keep);
        messages = List.copyOf(messages);
    }
}
