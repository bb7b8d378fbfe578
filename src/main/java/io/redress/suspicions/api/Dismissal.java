package io.redress.suspicions.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reason what is known better than the records */
public record Dismissal(
        @NotBlank @Size(max = 1000) @Schema(examples = "商户已现金退款")
        String reason) {}
