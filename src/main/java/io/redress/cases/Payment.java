package io.redress.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;

/**
 * The card transaction as the merchant knows it from the receipt.
 *
 * @param mid merchant id, up to 15 letters or digits (ISO 8583 field 42)
 * @param tid terminal id, up to 8 (field 41); may be null
 * @param date the day of the payment in the case's zone
 * @param amountFen the amount on the receipt, in fen
 * @param cardLast4 the last four digits of the card; more is never accepted
 * @param traceNo voucher number on the receipt, up to 6 digits (field 11); may be null
 * @param rrn retrieval reference number, up to 12 (field 37); may be null
 */
@Embeddable
public record Payment(
        @NotNull @Pattern(regexp = "[0-9A-Za-z]{1,15}") String mid,
        @Pattern(regexp = "[0-9A-Za-z]{1,8}") String tid,
        @NotNull @Column(name = "paid_on") LocalDate date,
        @NotNull @Positive @Max(MOST_FEN) Long amountFen,

        @Column(name = "card_last4") @Pattern(regexp = "\\d{4}")
        String cardLast4,

        @Pattern(regexp = "\\d{1,6}") String traceNo,
        @Pattern(regexp = "[0-9A-Za-z]{1,12}") String rrn) {

    /** The largest amount a card message can carry, in fen (ISO 8583 field 4, 12 digits). */
    public static final long MOST_FEN = 999_999_999_999L;

    /** Whether the records can find it without a search: by RRN, or by terminal, trace and day. */
    public boolean isIdentified() {
        return rrn != null || tid != null && traceNo != null;
    }
}
