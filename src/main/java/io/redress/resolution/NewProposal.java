package io.redress.resolution;

import io.redress.cases.Outcome;
import io.redress.cases.Payment;
import io.redress.cases.Remedy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * How a case should end.
 *
 * @param amountFen what goes back now, in fen, on top of what this case returned before; 0 where the outcome returns
 *     no money
 */
public record NewProposal(
        @NotNull Outcome outcome,
        @NotNull Remedy remedy,
        @NotNull @PositiveOrZero @Max(Payment.MOST_FEN) Long amountFen,
        @NotBlank @Size(max = 2000) String reason) {}
