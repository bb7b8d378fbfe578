package io.redress.cases;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The card transaction as the merchant knows it from the receipt. The message of a pattern is an example of it.
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
        @NotNull @Pattern(regexp = "[0-9A-Za-z]{1,15}", message = "898310059990001")
        String mid,

        @Pattern(regexp = "[0-9A-Za-z]{1,8}", message = "74407969")
        String tid,

        @NotNull @Column(name = "paid_on") LocalDate date,
        @NotNull @Positive @Max(MOST_FEN) Long amountFen,

        @Column(name = "card_last4") @Pattern(regexp = "\\d{4}", message = "8026")
        String cardLast4,

        @Pattern(regexp = "\\d{1,6}", message = "715359") String traceNo,

        @Pattern(regexp = "[0-9A-Za-z]{1,12}", message = "630012146417")
        String rrn) {

    /** The largest amount a card message can carry, in fen (ISO 8583 field 4, 12 digits). */
    public static final long MOST_FEN = 999_999_999_999L;

    /** Whether the records can find it without a search: by RRN, or by terminal, trace and day. */
    @JsonIgnore
    @Schema(hidden = true)
    public boolean isIdentified() {
        return rrn != null || tid != null && traceNo != null;
    }
}
