package io.redress.resolution.api;

import io.redress.resolution.Decision;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param note why; needed where the proposal is sent back */
public record NewDecision(
        @NotNull Decision decision,
        @Size(max = 1000) @Schema(examples = "看过记录") String note) {}
