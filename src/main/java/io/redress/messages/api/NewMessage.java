package io.redress.messages.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message to the other side. */
public record NewMessage(
        @NotBlank @Size(max = 2000) @Schema(examples = "顾客今天又来问，请尽快处理")
        String text) {}
