package io.redress.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * A claim as it is filed.
 *
 * @param ref the caller's own reference: the same ref from the same caller is the same claim; may be null
 * @param claimedFen what the merchant says is to come back, in fen
 * @param expectedFen what should have been debited or refunded, in fen; may be null
 * @param narrative what happened, in the merchant's words
 */
public record NewClaim(
        @Size(min = 1, max = 64) String ref,
        @NotNull Claim claim,
        @NotNull @Valid Payment transaction,
        @NotNull @Positive @Max(Payment.MOST_FEN) Long claimedFen,
        @PositiveOrZero @Max(Payment.MOST_FEN) Long expectedFen,
        @NotBlank @Size(max = 2000) String narrative,
        @Valid Contact contact) {}
