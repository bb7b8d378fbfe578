package io.redress.messages.api;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Up to which message somebody has read. */
public record ReadMark(
        @NotNull @Schema(examples = "17", description = "id of the last message that was read")
        Long upTo) {}
