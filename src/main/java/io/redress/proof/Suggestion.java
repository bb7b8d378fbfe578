package io.redress.proof;

import io.redress.cases.Outcome;
import io.redress.cases.Remedy;

/**
 * The decision that fits an answer.
 *
 * @param amountFen the amount to move, in fen; 0 when the remedy is NONE
 */
public record Suggestion(Outcome outcome, Remedy remedy, long amountFen) {}
