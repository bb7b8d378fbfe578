package io.redress.proof.api;

import io.redress.proof.UsedRow;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the candidates that the proof lists.
 *
 * @param source JOURNAL or SETTLEMENT
 * @param row the candidate's {@code id}
 */
@Schema(name = "PickedPayment")
public record PickedPayment(
        @NotNull UsedRow.Source source, @NotNull Long row) {}
