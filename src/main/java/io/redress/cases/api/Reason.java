package io.redress.cases.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody withdraws or reopens a case, in their words. */
public record Reason(
        @NotBlank @Size(max = 2000) @Schema(examples = "顾客已收到退款")
        String reason) {}
